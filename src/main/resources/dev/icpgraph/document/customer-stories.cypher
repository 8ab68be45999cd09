// Which accounts that are or were customers have a story?
/* :params {} */
MATCH (:Customer)<-[:IS_CUSTOMER]-(account:Account)
WHERE account.storyUrl IS NOT NULL
RETURN account.id AS id
ORDER BY id
