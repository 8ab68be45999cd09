package dev.icpgraph.proximity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.icpgraph.api.BadInputException;
import dev.icpgraph.api.Connection;
import dev.icpgraph.api.GlobalId;
import dev.icpgraph.api.PageRequest;
import dev.icpgraph.customer.Comparison;
import dev.icpgraph.evidence.EvidencePath;
import dev.icpgraph.evidence.EvidencePaths;
import dev.icpgraph.graph.Account;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.Snapshots;
import dev.icpgraph.text.English;

/**
 * Shows the nearness of accounts to the best customers, with evidence.
 */
@Controller
class ProximityController {

	/** Maximum number of accounts to measure nearness against in one query. */
	private static final int MOST_GIVEN = 1000;

	private final Snapshots snapshots;

	private final CurrentProximities proximities;

	private final EvidencePaths paths;

	private final EvidenceTexts texts;

	ProximityController(Snapshots snapshots, CurrentProximities proximities, EvidencePaths paths, EvidenceTexts texts) {
		this.snapshots = snapshots;
		this.proximities = proximities;
		this.paths = paths;
		this.texts = texts;
	}

	@BatchMapping
	Map<Account, ProximityView> proximity(List<Account> accounts) {
		Snapshot snapshot = this.snapshots.loaded();
		Proximities all = this.proximities.of(snapshot);
		Map<Account, ProximityView> views = new LinkedHashMap<>();
		for (Account account : accounts) {
			views.put(account, view(snapshot, account, all, all.best().rule()));
		}
		return views;
	}

	private static ProximityView view(Snapshot snapshot, Account account, Proximities all, String rule) {
		int dense = snapshot.find(account.id());
		Proximity proximity = (dense < 0) ? new Proximity(Proximities.UNKNOWN, List.of()) : all.explain(dense);
		return new ProximityView(snapshot, account.id(), proximity,
				Comparison.of(rule, all.best(), all.naming(), dense));
	}

	@SchemaMapping(typeName = "Account")
	ProximityView proximityTo(Account account, @Argument List<String> accounts) {
		if (accounts.isEmpty() || accounts.size() > MOST_GIVEN) {
			throw new BadInputException("accounts: 1 to " + MOST_GIVEN + " can be given, and not " + accounts.size());
		}
		Snapshot snapshot = this.snapshots.loaded();
		List<String> given = accounts.stream().map((id) -> GlobalId.idOf("Account", id)).distinct().toList();
		int[] known = given.stream().mapToInt(snapshot::find).filter((it) -> it >= 0).toArray();
		return view(snapshot, account, this.proximities.to(snapshot, known), measuredTo(given.size(), known.length));
	}

	private static String measuredTo(int given, int known) {
		if (known == given) {
			return "Measured against the " + ((known == 1) ? "account" : known + " accounts") + " given.";
		}
		if (known == 0) {
			return "There is nothing to measure against: "
					+ ((given == 1) ? "the account given is not" : "none of the " + given + " accounts given is")
					+ " known.";
		}
		String others = (given - known == 1) ? "the other is not known" : "the others are not known";
		return "Measured against " + English.counted(known, "account", "accounts") + " of the " + given + " given; "
				+ others + ".";
	}

	@SchemaMapping(typeName = "Proximity")
	List<ProximityView.ChannelView> channels(ProximityView proximity, @Argument @Nullable List<Channel> kinds) {
		return proximity.channels(kinds);
	}

	@SchemaMapping(typeName = "ChannelProximity")
	Connection<EvidenceView> evidence(ProximityView.ChannelView channel, PageRequest page) {
		return channel.evidence(page);
	}

	@BatchMapping(typeName = "Evidence")
	Map<EvidenceView, String> text(List<EvidenceView> evidence) {
		List<String> found = this.texts.of(evidence);
		Map<EvidenceView, String> byItem = new LinkedHashMap<>();
		for (int index = 0; index < evidence.size(); index++) {
			byItem.put(evidence.get(index), found.get(index));
		}
		return byItem;
	}

	@BatchMapping(typeName = "Evidence")
	Map<EvidenceView, EvidencePath> path(List<EvidenceView> evidence) {
		return this.paths.of(evidence, (item) -> List.of(item.question()));
	}

}
