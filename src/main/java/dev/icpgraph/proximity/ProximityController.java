package dev.icpgraph.proximity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.icpgraph.api.BadInputException;
import dev.icpgraph.api.GlobalId;
import dev.icpgraph.graph.Account;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.Snapshots;

/**
 * Shows how near accounts are to the best customers, and why.
 */
@Controller
class ProximityController {

	private static final int MOST = 100;

	private final Snapshots snapshots;

	private final CurrentProximities proximities;

	private final EvidencePaths paths;

	ProximityController(Snapshots snapshots, CurrentProximities proximities, EvidencePaths paths) {
		this.snapshots = snapshots;
		this.proximities = proximities;
		this.paths = paths;
	}

	@BatchMapping
	Map<Account, ProximityView> proximity(List<Account> accounts) {
		Snapshot snapshot = this.snapshots.current();
		Proximities all = this.proximities.of(snapshot);
		Map<Account, ProximityView> views = new LinkedHashMap<>();
		for (Account account : accounts) {
			int dense = snapshot.find(account.id());
			Proximity proximity = (dense < 0) ? new Proximity(Proximities.UNKNOWN, List.of()) : all.explain(dense);
			views.put(account, new ProximityView(snapshot, account.id(), proximity, all.best()));
		}
		return views;
	}

	@SchemaMapping(typeName = "ChannelProximity")
	List<EvidenceView> evidence(ProximityView.ChannelView channel, @Argument int first) {
		if (first < 1 || first > MOST) {
			throw new BadInputException("first: must be from 1 to " + MOST + ", and " + first + " is not");
		}
		return channel.evidence(first);
	}

	@BatchMapping(typeName = "Evidence")
	Map<EvidenceView, EvidencePath> path(List<EvidenceView> evidence) {
		List<EvidencePath> found = this.paths.of(evidence);
		Map<EvidenceView, EvidencePath> byItem = new LinkedHashMap<>();
		for (int index = 0; index < evidence.size(); index++) {
			byItem.put(evidence.get(index), found.get(index));
		}
		return byItem;
	}

	@SchemaMapping(typeName = "EvidenceNode")
	String id(EvidencePath.Node node) {
		return new GlobalId(node.type(), node.key()).encoded();
	}

}
