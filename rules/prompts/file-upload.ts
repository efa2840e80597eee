import { definePrompt } from '../prompt.js';

export const fileUpload = definePrompt({
  id: 'file-upload',
  title: 'File upload',
  expectations: [
    {
      id: 'direct-upload',
      dimension: 'api',
      title: 'Uploads straight to object storage, in parts.',
      why: 'Bytes that pass through the application block it.',
      ask: 'Which way do the bytes take, and what after a broken connection at 90 %?',
      met: ['direct-upload', 'resumable-upload'],
      parts: {
        'the direct way': {
          told: ['direct-upload'],
          write: 'Say that clients upload straight to storage, with a signed URL.',
        },
        resuming: {
          told: ['resumable-upload'],
          write: 'Say how an interrupted upload goes on: multipart, chunks, an offset.',
        },
      },
      topic: ['direct', 'resumable'],
      message: 'Uploads pass through the application in one piece.',
      advice: 'Hand out signed URLs to object storage, in parts that can be resumed.',
    },
    {
      id: 'async-processing',
      dimension: 'architecture',
      title: 'Processes files asynchronously, with a state.',
      why: 'Nobody waits for a transcoding.',
      ask: 'What happens after the last byte, and how does a client see it?',
      met: ['processing-aside'],
      parts: {
        'a state': {
          told: ['upload-state'],
          write: 'Name the states of a file, such as uploading, processing, ready, failed.',
        },
      },
      topic: ['processing'],
      message: 'Nothing says what happens to a file after its upload.',
      advice: 'Process it in workers behind a queue, and give the file a state that clients can read.',
    },
    {
      id: 'checksum-and-dedupe',
      dimension: 'data',
      title: 'Checks what arrived, and stores the same once.',
      why: 'A corrupt file is found by its owner, years later.',
      ask: 'How do you know that what arrived is what was sent?',
      met: ['checksum'],
      parts: {
        deduplication: {
          told: ['stored-once'],
          write: 'Say whether the same content is stored once, and who then may delete it.',
        },
      },
      topic: ['checksum'],
      message: 'Nothing checks that what arrived is what was sent.',
      advice: 'Take a checksum from the client, compare it, and say whether the same content is stored once.',
    },
    {
      id: 'scan-and-limits',
      dimension: 'requirements',
      title: 'Scans for viruses, and limits size and type.',
      why: 'A public upload is a way into every reader’s machine.',
      ask: 'What is too large, what type is refused, and who scans?',
      met: ['malware-scan', 'upload-limits'],
      parts: {
        'a scan': { told: ['malware-scan'], write: 'Say what scans for viruses, and that nothing is served before.' },
        limits: { told: ['upload-limits'], write: 'Give the largest size and the types that are taken.' },
      },
      topic: ['scan', 'size-limit', 'type-limit'],
      message: 'Anything of any size is taken in.',
      advice: 'Limit size and type, and scan for viruses before anybody can download.',
    },
    {
      id: 'orphan-cleanup',
      dimension: 'operations',
      title: 'Cleans up what was never finished.',
      why: 'Half an upload is paid for like a whole one.',
      ask: 'What removes uploads that nobody finished?',
      met: ['orphans-cleaned'],
      topic: ['orphan'],
      message: 'Uploads that are never finished stay for ever.',
      advice: 'Say what finds them and after how long they are deleted: a lifecycle rule, a sweeper.',
    },
  ],
});
