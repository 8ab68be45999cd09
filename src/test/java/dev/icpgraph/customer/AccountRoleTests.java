package dev.icpgraph.customer;

import java.time.LocalDate;
import java.util.List;

import dev.icpgraph.graph.AccountRole;
import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.Snapshot;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AccountRoleTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

	private static final List<String> OWN = List.of("us.example", "nobody.example");

	@Test
	void ourOwnAccountIsOursWhateverElseItIs() {
		Snapshot snapshot = GraphText.snapshot(
				"(`us.example`:Account)-[:IS_CUSTOMER]->(:Customer), (a:Account)-[:PARTNERS_WITH]->(:Partner {name: 'us.example'})");

		assertThat(role(snapshot, "us.example")).isEqualTo(AccountRole.OURS);
	}

	@Test
	void isACustomerFromTheFirstDayToTheDayItLeaves() {
		Snapshot snapshot = GraphText.snapshot("""
				(buys:Account)-[:IS_CUSTOMER]->(:Customer {since: '2026-11-01'}),
				(undated:Account)-[:IS_CUSTOMER]->(:Customer),
				(signed:Account)-[:IS_CUSTOMER]->(:Customer {since: '2026-11-02'}),
				(left:Account)-[:IS_CUSTOMER]->(:Customer {until: '2026-11-01'}),
				(stranger:Account)""");

		assertThat(role(snapshot, "buys")).isEqualTo(AccountRole.CUSTOMER);
		assertThat(role(snapshot, "undated")).isEqualTo(AccountRole.CUSTOMER);
		assertThat(role(snapshot, "signed")).isEqualTo(AccountRole.PROSPECT);
		assertThat(role(snapshot, "left")).isEqualTo(AccountRole.PROSPECT);
		assertThat(role(snapshot, "stranger")).isEqualTo(AccountRole.PROSPECT);
	}

	@Test
	void knowsCompetitorsAndPartnersByDomainByKeyAndByName() {
		Snapshot snapshot = GraphText.snapshot("""
				(`rival.com`:Account {domain: 'rival.com'}), (crm7:Account {name: 'Éclair Systems'}),
				(`hooli.io`:Account {domain: 'hooli.io', name: 'HOOLI'}),
				(a:Account)-[:AT_STAGE {stage: 'LEFT'}]->(:Competitor {name: 'https://www.Rival.com/'}),
				(a)-[:AT_STAGE {stage: 'CUSTOMER'}]->(:Competitor {name: 'Hooli'}),
				(a)-[:AT_STAGE {stage: 'IN_CYCLE'}]->(:Competitor {name: 'Unheard of'}),
				(b:Account)-[:PARTNERS_WITH]->(:Partner {name: 'éclair systems'}),
				(b)-[:PARTNERS_WITH]->(:Partner {name: 'b'})""");

		assertThat(role(snapshot, "rival.com")).isEqualTo(AccountRole.COMPETITOR);
		assertThat(role(snapshot, "hooli.io")).isEqualTo(AccountRole.COMPETITOR);
		assertThat(role(snapshot, "crm7")).isEqualTo(AccountRole.PARTNER);
		assertThat(role(snapshot, "b")).isEqualTo(AccountRole.PARTNER);
		assertThat(role(snapshot, "a")).isEqualTo(AccountRole.PROSPECT);
	}

	@Test
	void aNameThatTwoAccountsShareTellsNeither() {
		Snapshot snapshot = GraphText.snapshot("""
				(a:Account {name: 'Apollo'}), (b:Account {name: 'apollo'}),
				(c:Account)-[:AT_STAGE {stage: 'LEFT'}]->(:Competitor {name: 'Apollo'})""");

		assertThat(AccountRoles.of(snapshot, (int) TODAY.toEpochDay(), OWN).others()).isEmpty();
	}

	@Test
	void aCompetitorWithoutStagesIsOnlyAName() {
		Snapshot snapshot = GraphText.snapshot("(a:Account {name: 'Rival'}), (:Competitor {name: 'Rival'})");

		assertThat(role(snapshot, "a")).isEqualTo(AccountRole.PROSPECT);
	}

	@Test
	void aCustomerIsThatFirstAndACompetitorBeforeAPartner() {
		Snapshot snapshot = GraphText.snapshot("""
				(buys:Account {name: 'Buys'})-[:IS_CUSTOMER]->(:Customer {until: '2027-01-01'}),
				(rival:Account {name: 'Rival'})-[:PARTNERS_WITH]->(:Partner {name: 'Buys'}),
				(buys)-[:AT_STAGE {stage: 'LEFT'}]->(:Competitor {name: 'Rival'}),
				(buys)-[:AT_STAGE {stage: 'LEFT'}]->(:Competitor {name: 'Buys'}),
				(buys)-[:PARTNERS_WITH]->(:Partner {name: 'Rival'})""");
		AccountRoles roles = AccountRoles.of(snapshot, (int) TODAY.toEpochDay(), OWN);

		assertThat(role(snapshot, "buys")).isEqualTo(AccountRole.CUSTOMER);
		assertThat(role(snapshot, "rival")).isEqualTo(AccountRole.COMPETITOR);
		assertThat(roles.others()).containsExactly(snapshot.find("buys"), snapshot.find("rival"));
	}

	private static AccountRole role(Snapshot snapshot, String account) {
		return AccountRoles.of(snapshot, (int) TODAY.toEpochDay(), OWN).of(snapshot.find(account));
	}

}
