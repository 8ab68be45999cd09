// Which job to be done does this ICP have after this change?
/* :params {icp: 'observability-suite', id: 'observability-suite/find-slow-requests', facts: {name: 'Find slow requests', technologies: ['Jaeger']}} */
MATCH (icp:Icp {id: $icp})
MERGE (job:Job {id: $id})
MERGE (icp)-[:HAS_JOB]->(job)
SET job = $facts, job.id = $id
RETURN job.id AS id
