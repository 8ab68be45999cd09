// What do the people of this ICP try to get done?
/* :params {icp: 'observability-suite'} */
MATCH (icp:Icp {id: $icp})-[:HAS_JOB]->(job:Job)
RETURN job {.*, key: job.id, icpKey: icp.id} AS part
ORDER BY job.name, job.id
