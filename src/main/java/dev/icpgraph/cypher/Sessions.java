package dev.icpgraph.cypher;

import java.util.Set;
import java.util.stream.Collectors;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/**
 * Opens sessions that see everything this application has seen and written, on any server
 * of a cluster.
 */
final class Sessions {

	private static final long ROWS_AT_ONCE = 10_000;

	private final Driver driver;

	private volatile BookmarkManager seen = unknown();

	Sessions(Driver driver) {
		this.driver = driver;
	}

	Session open(AccessMode mode) {
		return this.driver.session(config(mode).build());
	}

	/**
	 * A session to read many rows.
	 */
	Session stream() {
		return this.driver.session(config(AccessMode.READ).withFetchSize(ROWS_AT_ONCE).build());
	}

	/**
	 * A session that also waits for the state that others saw or wrote.
	 */
	Session after(Set<String> bookmarks) {
		return this.driver.session(SessionConfig.builder()
			.withDefaultAccessMode(AccessMode.READ)
			.withBookmarks(bookmarks.stream().map(Bookmark::from).collect(Collectors.toSet()))
			.build());
	}

	/**
	 * Makes all later sessions see what this one has seen.
	 */
	void remember(Session session) {
		this.seen.updateBookmarks(Set.of(), session.lastBookmarks());
	}

	/**
	 * Forgets the seen state, which a restored store does not have.
	 */
	void forget() {
		this.seen = unknown();
	}

	Set<String> bookmarks() {
		return this.seen.getBookmarks().stream().map(Bookmark::value).collect(Collectors.toSet());
	}

	private SessionConfig.Builder config(AccessMode mode) {
		return SessionConfig.builder().withDefaultAccessMode(mode).withBookmarkManager(this.seen);
	}

	private static BookmarkManager unknown() {
		return BookmarkManagers.defaultManager(BookmarkManagerConfig.builder().build());
	}

}
