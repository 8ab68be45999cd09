// Which of these imports do we still own, and which should stop?
/* :params {ids: ['people-1a2b'], owner: '6f0c', leaseSeconds: 20} */
MATCH (import:Import)
WHERE import.id IN $ids AND import.owner = $owner AND import.status IN ['QUEUED', 'RUNNING', 'UNDOING']
SET import.leaseUntil = datetime() + duration({seconds: $leaseSeconds})
RETURN import.id AS id, coalesce(import.cancelAsked, false) AS cancelAsked
ORDER BY id
