package dev.icpgraph.proximity;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

import dev.icpgraph.customer.BestCustomerChoice;
import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Keeps the nearness of all accounts to the best customers, for the snapshot last asked
 * about: many questions, such as every step of a what-if, share one computation.
 */
@Component
public class CurrentProximities {

	private static final int MOST_KEPT = 16;

	private final BestCustomerChoice choice;

	private final ProximitySettings defaults;

	private volatile Kept kept = new Kept(Snapshot.empty(), BestCustomers.of(new int[0], ""),
			new ConcurrentHashMap<>());

	CurrentProximities(BestCustomerChoice choice, ProximityProperties properties) {
		this.choice = choice;
		this.defaults = properties.settings();
	}

	/**
	 * The settings that hold where an ICP does not say otherwise.
	 */
	public ProximitySettings defaults() {
		return this.defaults;
	}

	/**
	 * Nearness with the default settings.
	 */
	public Proximities of(Snapshot snapshot) {
		return of(snapshot, this.defaults);
	}

	/**
	 * Nearness in a snapshot, computed at the first call for it.
	 */
	public Proximities of(Snapshot snapshot, ProximitySettings settings) {
		Kept now = this.kept;
		if (now.snapshot() != snapshot) {
			now = new Kept(snapshot, this.choice.of(snapshot), new ConcurrentHashMap<>());
			this.kept = now;
		}
		BestCustomers best = now.best();
		Proximities known = now.proximities().get(settings);
		if (known != null) {
			return known;
		}
		if (now.proximities().size() >= MOST_KEPT) {
			now.proximities().clear();
		}
		return now.proximities().computeIfAbsent(settings, (key) -> Proximities.of(snapshot, best, key));
	}

	private record Kept(Snapshot snapshot, BestCustomers best, Map<ProximitySettings, Proximities> proximities) {

	}

}
