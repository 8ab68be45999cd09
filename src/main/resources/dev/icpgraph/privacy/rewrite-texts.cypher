// Which texts are rewritten?
/* :params {texts: [{node: '4:x:1', values: {problems: 'Slow, says [erased]'}}]} */
UNWIND $texts AS text
MATCH (node)
WHERE elementId(node) = text.node
SET node += text.values
