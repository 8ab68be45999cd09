// Is this ICP out of use now?
/* :params {id: 'observability-suite', archived: true} */
MATCH (icp:Icp {id: $id})
SET icp.archived = CASE WHEN $archived THEN true END
RETURN icp.id AS id
