package dev.icpgraph.market;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.icpgraph.icp.Icp;
import dev.icpgraph.icp.IcpWarnings;
import dev.icpgraph.scoring.Audience;
import dev.icpgraph.scoring.Scoreboard;
import dev.icpgraph.scoring.Scores;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Caches the market of each scored ICP for as long as its scores are cached, and warns of
 * ICPs that are too broad or too narrow.
 */
@Component
@Order(2)
public class Markets implements IcpWarnings {

	private final Scoreboard scoreboard;

	private final Cache<Scores, Map<Audience, Market>> markets = Caffeine.newBuilder().weakKeys().build();

	private final Cache<Scores, Map<Audience, NearMisses>> nearMisses = Caffeine.newBuilder()
		.weakKeys()
		.softValues()
		.build();

	Markets(Scoreboard scoreboard) {
		this.scoreboard = scoreboard;
	}

	/**
	 * The size of the scored market, in prospects.
	 */
	public Market market(Scores scores) {
		return market(scores, Audience.PROSPECTS);
	}

	Market market(Scores scores, Audience audience) {
		return this.markets.get(scores, (it) -> new ConcurrentHashMap<>())
			.computeIfAbsent(audience, (it) -> Market.of(scores, audience));
	}

	NearMisses nearMisses(Scores scores, Audience audience) {
		return this.nearMisses.get(scores, (it) -> new ConcurrentHashMap<>())
			.computeIfAbsent(audience, (it) -> NearMisses.of(scores, audience));
	}

	@Override
	public List<String> of(Icp icp) {
		Scores scores = this.scoreboard.of(icp.current().id());
		return (scores == null || scores.snapshot().accounts() == 0) ? List.of() : market(scores).warnings();
	}

}
