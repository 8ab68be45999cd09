// How long does Neo4j keep transaction logs, how long is each, and how often does it write a checkpoint?
/* :params {} */
SHOW SETTINGS 'db.tx_log.rotation.retention_policy', 'db.tx_log.rotation.size', 'db.checkpoint.interval.time'
YIELD name, value
RETURN name, value
ORDER BY name
