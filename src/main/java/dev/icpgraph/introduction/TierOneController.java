package dev.icpgraph.introduction;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.icpgraph.api.PageRequest;
import dev.icpgraph.graph.Account;
import dev.icpgraph.graph.Accounts;
import dev.icpgraph.graph.Event;
import dev.icpgraph.graph.Events;

/**
 * Shows the ways to the tier-1 prospects of an ICP: routes, events and customers to ask.
 */
@Controller
class TierOneController {

	/** Maximum number of prospects to find events for. */
	private static final int MOST_PROSPECTS = 1000;

	/** Maximum number of prospects to find introductions to. */
	private static final int MOST_TARGETS = 50;

	private final TierOneProspects prospects;

	private final IntroductionLists lists;

	private final WantedBuyers wanted;

	private final UpcomingEvents upcoming;

	private final LikelyReferrers referrers;

	private final Accounts accounts;

	private final Events events;

	TierOneController(TierOneProspects prospects, IntroductionLists lists, WantedBuyers wanted, UpcomingEvents upcoming,
			LikelyReferrers referrers, Accounts accounts, Events events) {
		this.prospects = prospects;
		this.lists = lists;
		this.wanted = wanted;
		this.upcoming = upcoming;
		this.referrers = referrers;
		this.accounts = accounts;
		this.events = events;
	}

	@QueryMapping
	IntroductionList introductionList(@Argument String icp, @Argument @Nullable String persona, @Argument int first,
			@Argument int routes) {
		return this.lists.of(icp, this.wanted.matching(persona), PageRequest.first(first).size(),
				PageRequest.first(routes).size());
	}

	@QueryMapping
	List<UpcomingEvent> upcomingEvents(@Argument String icp, @Argument int first) {
		return this.upcoming.of(this.prospects.of(icp, MOST_PROSPECTS).accounts(), PageRequest.first(first).size());
	}

	@QueryMapping
	@Nullable String whyNoUpcomingEvents(@Argument String icp) {
		return this.upcoming.whyNone(this.prospects.of(icp, MOST_PROSPECTS));
	}

	@QueryMapping
	@Nullable String whyNoLikelyReferrers() {
		return this.referrers.whyNone();
	}

	@QueryMapping
	List<LikelyReferrer> likelyReferrers(@Argument @Nullable String icp, @Argument int first) {
		int most = PageRequest.first(first).size();
		return this.referrers.of((icp != null) ? doors(icp) : Map.of(), most);
	}

	/**
	 * Names of the prospects that an account can introduce us to, by id of the account
	 * and of the prospect.
	 */
	private Map<String, Map<String, String>> doors(String icp) {
		Map<String, Map<String, String>> doors = new HashMap<>();
		IntroductionList list = this.lists.of(icp, this.wanted.matching(null), MOST_TARGETS, PageRequest.MAX_SIZE);
		for (AccountIntroductions account : list.accounts()) {
			String name = account.scored().scores().snapshot().accountLabel(account.scored().account());
			account.introductions()
				.forEach((route) -> doors
					.computeIfAbsent(route.opener().account().key(), (opener) -> new LinkedHashMap<>())
					.put(account.scored().accountId(), name));
		}
		return doors;
	}

	@BatchMapping(typeName = "AccountIntroductions", field = "account")
	Map<AccountIntroductions, Account> accounts(List<AccountIntroductions> lists) {
		return this.accounts.byKeys(lists, (list) -> list.scored().accountId());
	}

	@BatchMapping(typeName = "LikelyReferrer", field = "account")
	Map<LikelyReferrer, Account> customers(List<LikelyReferrer> customers) {
		return this.accounts.byKeys(customers, LikelyReferrer::accountId);
	}

	@SchemaMapping(typeName = "LikelyReferrer")
	Collection<Account> doors(LikelyReferrer referrer) {
		return this.accounts.byIds(referrer.doors()).values();
	}

	@BatchMapping(typeName = "UpcomingEvent", field = "event")
	Map<UpcomingEvent, Event> events(List<UpcomingEvent> upcoming) {
		Map<String, Event> found = this.events.load(upcoming.stream().map((it) -> it.event().event().key()).toList());
		Map<UpcomingEvent, Event> events = new HashMap<>();
		upcoming.forEach((it) -> events.put(it, Objects.requireNonNull(found.get(it.event().event().key()))));
		return events;
	}

}
