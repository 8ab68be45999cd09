package dev.icpgraph.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import dev.icpgraph.feature.EvidenceOrigin;
import dev.icpgraph.proximity.EvidenceTexts;
import dev.icpgraph.proximity.EvidenceView;

/**
 * Words the evidence for contributions; evidence of nearness in one batch.
 */
@Component
class ContributionTexts {

	private final EvidenceTexts shared;

	ContributionTexts(EvidenceTexts shared) {
		this.shared = shared;
	}

	/**
	 * The sentence of each item.
	 */
	Map<ContributionEvidence, String> of(List<ContributionEvidence> evidence) {
		Map<ContributionEvidence, String> texts = new LinkedHashMap<>();
		List<ContributionEvidence> items = new ArrayList<>();
		List<EvidenceView> views = new ArrayList<>();
		for (ContributionEvidence each : evidence) {
			if (each.item().source() instanceof EvidenceOrigin.Shared source) {
				items.add(each);
				views.add(each.view(source));
			}
			else {
				texts.put(each, each.text());
			}
		}
		List<String> found = this.shared.of(views);
		for (int index = 0; index < found.size(); index++) {
			texts.put(items.get(index), found.get(index));
		}
		return texts;
	}

}
