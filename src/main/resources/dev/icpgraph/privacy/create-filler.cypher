// Which nodes take the space of deleted data, until they are deleted?
/* :params {long: 2, text: 'xxxx', short: 100, line: 'xx'} */
CALL () {
  UNWIND range(1, $long) AS number
  CREATE (:Filler {text: $text})
}
CALL () {
  UNWIND range(1, $short) AS number
  CREATE (:Filler {text: $line, list: [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0], number: number + 0.5})
}
