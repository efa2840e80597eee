import { terms, type Vocabulary } from '../lexicon.js';

/** Products and kinds of infrastructure beside stores, caches and queues, and what is said of them. */
export const infrastructure = {
  'load-balancer': terms(`
    load balancer, load balancing, =lb, =elb, =alb, =nlb, nginx, haproxy, envoy, traefik, reverse proxy,
    application
    load balancer, network load balancer
  `),
  'api-gateway': terms('api gateway, kong, apigee, edge gateway, zuul'),
  orchestrator: terms(`
    kubernetes, k8s, =eks, =gke, =aks, =ecs, fargate, nomad, docker swarm, mesos, openshift, helm, istio,
    linkerd, service mesh, cloud run, app engine
  `),
  coordinator: terms('zookeeper, =etcd, consul, eureka, chubby'),
  'stream-processor': terms(`
    flink, spark, =storm, apache storm, samza, kafka streams, ksqldb, apache beam, mapreduce, map reduce,
    dataflow, airflow, step functions, temporal, cadence, dagster, trino, presto, hadoop
  `),
  'time-series': terms(`
    influxdb, influx, prometheus, timescaledb, timescale, victoriametrics, opentsdb, questdb, tdengine,
    time series database, time
    series db, graphite, m3db
  `),
  'graph-store': terms(
    'neo4j, tigergraph, memgraph, neptune, neptunedb, janusgraph, dgraph, graph database, graph db, tao',
  ),
  serverless: terms('lambda, cloud functions, aws lambda, azure functions, cloudflare workers, knative'),
  'watching-product': terms(`
    grafana, datadog, kibana, splunk, jaeger, zipkin, opentelemetry, new relic, loki, sentry, cloudwatch,
    elk stack
  `),
  // What a part is there for: what it does for this design.
  'serves-purpose': terms(`
    store, hold, keep, persist, serve, cache, buffer, absorb, smooth, decouple, distribute, balance, spread,
    route, forward, search, look up, lookup, index, rank, sort, stream, fan out, ingest, collect, aggregate,
    process, transform, schedule, coordinate, lock, elect, count, track, deliver, push, notify, publish, carry,
    transport, queue, line up, authenticate, authorize, terminate, throttle, limit, archive, back up, replicate,
    recover, replay, retain, expire, reduce, lower, avoid, prevent, protect, shield, speed up, scale, isolate,
    handle, manage, answer, query, read, write, upload, download, compute, generate, allocate, assign, hand out,
    remember, record, log, save, put, contain, run, execute, trigger, detect, match, join, filter, partition,
    shard, guarantee, ensure, need, require, survive, wait, take, send, feed, fetch, load, sync, move, host,
    watch, poll, receive, accept, support, help, allow, let
  `),
  // How a part is installed, which says nothing of what for.
  'deployment-detail': terms(`
    version, node, broker, replica, image, port, helm, terraform, docker, container, vm, instance, cluster,
    clustered, managed, deploy, deployment, install, configure, config, latest, major, release, disk, volume,
    core, vcpu, cpu, ram, memory, zone, az, pod, chart, operator, alpine, pinned, license, self hosted, hosted,
    cloud, aws, gcp, azure, region, machine, host, server, rf, shard, default, use, using, team, engineer,
    popular, industry standard, standard, know, experience, modern, stack, technology, tech, tool, tier, layer,
    component, datacentre, datacenter, maintainer, package, restart, digest, mount, tag, env, environment,
    always, page, gb, mb, tb, monitoring page, give, gives
  `),
  // The kind of a thing, said again as its purpose: "Redis for caching".
  'generic-role': terms(`
    caching, cache, messaging, message, queue, queueing, queuing, storage, store, search, monitoring,
    orchestration, load balancing, database, data, scalability, scalable, performance, performant, reliable,
    reliability, robust, fast, highly available, high availability, availability, resilient, resilience,
    container, streaming, service, application, system, backend, microservice, infrastructure, cloud native,
    best, good, efficient, powerful, logging, observability
  `),
} as const satisfies Vocabulary;
