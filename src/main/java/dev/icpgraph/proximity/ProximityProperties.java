package dev.icpgraph.proximity;

import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The default constants of nearness, which an ICP may override.
 *
 * @param weights weight of each channel
 * @param technology constants of the technology channel
 * @param people constants of the people channel
 * @param event constants of the event channel
 * @param referral constants of the referral channel
 */
@ConfigurationProperties("icpgraph.proximity")
record ProximityProperties(@DefaultValue Weights weights, @DefaultValue TechnologySettings technology,
		@DefaultValue PeopleSettings people, @DefaultValue EventSettings event,
		@DefaultValue ReferralSettings referral) {

	ProximitySettings settings() {
		return new ProximitySettings(this.weights.byChannel(), Map.of(Channel.TECHNOLOGY, this.technology,
				Channel.PEOPLE, this.people, Channel.EVENT, this.event, Channel.REFERRAL, this.referral));
	}

	/**
	 * Weight of the bits of each channel, 0 (off) to 4.
	 */
	record Weights(@DefaultValue("1") double technology, @DefaultValue("1") double people,
			@DefaultValue("1") double referral, @DefaultValue("1") double event) {

		Map<Channel, Double> byChannel() {
			return Map.of(Channel.TECHNOLOGY, this.technology, Channel.PEOPLE, this.people, Channel.REFERRAL,
					this.referral, Channel.EVENT, this.event);
		}

	}

}
