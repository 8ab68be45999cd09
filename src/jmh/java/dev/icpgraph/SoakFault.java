package dev.icpgraph;

import java.io.IOException;
import java.time.Duration;

/**
 * A failure that unattended servers must survive.
 */
enum SoakFault {

	/** The process of Neo4j is killed, and started again. */
	DATABASE_KILLED {
		@Override
		void strike(SoakServers servers) {
			servers.neo4j().kill();
		}

		@Override
		void repair(SoakServers servers) {
			servers.neo4j().restart();
		}
	},

	/** Neo4j keeps its connections and does nothing. */
	DATABASE_FROZEN {
		@Override
		void strike(SoakServers servers) {
			servers.neo4j().freeze();
		}

		@Override
		void repair(SoakServers servers) {
			servers.neo4j().thaw();
		}
	},

	/** Connections to Neo4j break, and no new ones can be made. */
	NETWORK_CUT {
		@Override
		void strike(SoakServers servers) throws IOException {
			servers.gate().shut();
		}

		@Override
		void repair(SoakServers servers) throws IOException {
			servers.gate().open();
		}
	},

	/** Connections to Neo4j break once, and new ones can be made at once. */
	NETWORK_FLICKER {
		@Override
		void strike(SoakServers servers) throws IOException {
			servers.gate().shut();
			servers.gate().open();
		}

		@Override
		void repair(SoakServers servers) {
		}
	},

	/** Nothing passes between the application and Neo4j, and later all of it does. */
	NETWORK_STALLED {
		@Override
		void strike(SoakServers servers) {
			servers.gate().freeze();
		}

		@Override
		void repair(SoakServers servers) {
			servers.gate().thaw();
		}
	},

	/** The process of the application is killed, and started again. */
	APPLICATION_KILLED {
		@Override
		void strike(SoakServers servers) {
			servers.application().process().close();
		}

		@Override
		void repair(SoakServers servers) {
			servers.application().restart();
		}
	},

	/** The application is asked to stop, and started again. */
	APPLICATION_STOPPED {
		@Override
		void strike(SoakServers servers) throws InterruptedException {
			servers.application().process().signal("TERM");
			servers.application().process().awaitEnd(Duration.ofSeconds(10));
		}

		@Override
		void repair(SoakServers servers) {
			servers.application().restart();
		}
	};

	abstract void strike(SoakServers servers) throws IOException, InterruptedException;

	abstract void repair(SoakServers servers) throws IOException, InterruptedException;

	/**
	 * Whether the application itself is away, so that answers end in their middle.
	 */
	boolean endsConnections() {
		return this == APPLICATION_KILLED || this == APPLICATION_STOPPED;
	}

}
