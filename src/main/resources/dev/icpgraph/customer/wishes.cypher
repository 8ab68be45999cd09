// Which accounts are wished for, oldest wish first?
/* :params {} */
MATCH (account:Account)-[:IS_WISHED]->(wish:Wish {wished: true})
RETURN account.id AS account, wish.by AS by, wish.reason AS reason, wish.at AS at, wish.revision AS revision
ORDER BY at, account
