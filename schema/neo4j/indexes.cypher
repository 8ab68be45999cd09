// What lists are ordered and looked up by beside the ids.
CREATE INDEX account_name IF NOT EXISTS FOR (n:Account) ON (n.name);
CREATE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.name);
CREATE INDEX technology_name IF NOT EXISTS FOR (n:Technology) ON (n.name);
CREATE INDEX event_name IF NOT EXISTS FOR (n:Event) ON (n.name);
CREATE INDEX referred_by_person IF NOT EXISTS FOR ()-[r:REFERRED]-() ON (r.byPerson);
CREATE INDEX referred_outcome IF NOT EXISTS FOR ()-[r:REFERRED]-() ON (r.outcome);
CREATE INDEX import_status IF NOT EXISTS FOR (n:Import) ON (n.status);
CREATE INDEX webhook_delivery_due IF NOT EXISTS FOR (n:WebhookDelivery) ON (n.endpoint, n.status, n.dueAt);
CREATE INDEX webhook_delivery_at IF NOT EXISTS FOR (n:WebhookDelivery) ON (n.at);
CREATE FULLTEXT INDEX account_search IF NOT EXISTS FOR (n:Account) ON EACH [n.name, n.domain];
CREATE FULLTEXT INDEX person_search IF NOT EXISTS FOR (n:Person) ON EACH [n.name];
// Which accounts users united into another, for undo.
CREATE INDEX account_union_gone IF NOT EXISTS FOR (n:AccountUnion) ON (n.gone);
// No node has a lock: the index makes Neo4j know the property. Without that, SET n.lock = null does nothing; with it, it locks the node.
CREATE INDEX account_lock IF NOT EXISTS FOR (n:Account) ON (n.lock);
// What imports wrote over, for undo.
CREATE INDEX overwritten_from IF NOT EXISTS FOR (n:Overwritten) ON (n._from);
CREATE INDEX overwritten_to IF NOT EXISTS FOR (n:Overwritten) ON (n._to);
CREATE INDEX overwritten_import IF NOT EXISTS FOR (n:Overwritten) ON (n._importId);
CREATE INDEX overwritten_earlier IF NOT EXISTS FOR (n:Overwritten) ON (n._earlier);
