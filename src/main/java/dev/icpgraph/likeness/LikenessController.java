package dev.icpgraph.likeness;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import dev.icpgraph.customer.Comparison;
import dev.icpgraph.graph.Account;
import dev.icpgraph.proximity.EvidenceTexts;
import dev.icpgraph.proximity.EvidenceView;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.Snapshots;

/**
 * Shows the likeness of accounts to the best customers, with evidence.
 */
@Controller
class LikenessController {

	private final Snapshots snapshots;

	private final CurrentLikeness current;

	private final EvidenceTexts texts;

	LikenessController(Snapshots snapshots, CurrentLikeness current, EvidenceTexts texts) {
		this.snapshots = snapshots;
		this.current = current;
		this.texts = texts;
	}

	@BatchMapping
	Map<Account, LikenessView> likeness(List<Account> accounts) {
		Snapshot snapshot = this.snapshots.loaded();
		Likeness likeness = this.current.of(snapshot);
		Map<Account, LikenessView> views = new LinkedHashMap<>();
		for (Account account : accounts) {
			int dense = snapshot.find(account.id());
			views.put(account, new LikenessView(snapshot, account.id(), likeness, dense,
					Comparison.of(likeness.best().rule(), likeness.best(), likeness.naming(), dense)));
		}
		return views;
	}

	/**
	 * Words all contributions at once, since the names of people have to be read from the
	 * graph.
	 */
	@BatchMapping
	Map<LikenessContribution, String> text(List<LikenessContribution> contributions) {
		List<EvidenceView> evidence = contributions.stream()
			.map(LikenessContribution::strongest)
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		List<String> found = this.texts.of(evidence);
		Map<EvidenceView, String> known = new HashMap<>();
		for (int index = 0; index < found.size(); index++) {
			known.put(evidence.get(index), found.get(index));
		}
		Map<LikenessContribution, String> texts = new LinkedHashMap<>();
		contributions.forEach((contribution) -> texts.put(contribution, contribution.text(known)));
		return texts;
	}

}
