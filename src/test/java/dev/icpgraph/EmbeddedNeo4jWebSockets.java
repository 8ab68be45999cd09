package dev.icpgraph;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import org.neo4j.bolt.BoltServer;
import org.neo4j.bolt.protocol.common.connector.connection.Connection;
import org.neo4j.bolt.protocol.common.connector.listener.ConnectorListener;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Hangs up on a client that speaks anything but plain Bolt to the Bolt port. A browser
 * lets every page open a WebSocket to loopback; Neo4j accepts it from any page, and no
 * setting forbids it.
 */
final class EmbeddedNeo4jWebSockets implements ConnectorListener {

	static void refuse(GraphDatabaseAPI database) {
		database.getDependencyResolver()
			.resolveDependency(BoltServer.class)
			.getConnectors()
			.forEach((connector) -> connector.registerListener(new EmbeddedNeo4jWebSockets()));
	}

	@Override
	public void onConnectionCreated(Connection connection) {
		connection.modifyPipeline((pipeline) -> pipeline.addFirst(new FirstByte()));
	}

	private static final class FirstByte extends ChannelInboundHandlerAdapter {

		private static final byte BOLT = 0x60;

		@Override
		public void channelRead(ChannelHandlerContext context, Object message) {
			ByteBuf bytes = (ByteBuf) message;
			if (bytes.getByte(bytes.readerIndex()) == BOLT) {
				context.pipeline().remove(this);
				context.fireChannelRead(message);
			}
			else {
				bytes.release();
				ChannelFuture _ = context.close();
			}
		}

	}

}
