// Serves the graph of a measurement with @neo4j/graphql: scores as properties, contributions as nodes.
// Prints its address when it is ready.
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

const typeDefs = `#graphql
  type Account @node {
    name: String
    domain: String
    peerTier: String
    peerRank: Int
    peerValue: Float
    technologies: [Technology!]! @relationship(type: "USES", direction: OUT)
    contributions: [PeerContribution!]! @relationship(type: "PEER_CONTRIBUTES", direction: IN)
  }
  type Technology @node {
    name: String
  }
  type PeerContribution @node {
    signal: String
    points: Float
    text: String
  }
`;

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const { url } = await startStandaloneServer(new ApolloServer({ schema }), { listen: { host: '127.0.0.1', port: 0 } });
console.log(`ready at ${url}`);
