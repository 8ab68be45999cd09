package dev.icpgraph.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The sample market as files for the importer; the same on every run and every machine.
 */
public final class SampleMarket {

	private SampleMarket() {
	}

	/** Contents by file name, fifteen of them. */
	static Map<String, String> files() {
		Companies market = new Companies();
		SampleWorkforce workforce = new SampleWorkforce(market);
		CustomerRoster roster = new CustomerRoster(market);
		OwnStaff own = new OwnStaff(market, workforce);
		NextYear nextYear = new NextYear(market, workforce);
		Map<String, String> files = new LinkedHashMap<>();
		files.put("accounts.csv", new AccountFile(roster).csv(market, own));
		files.put("technologies.csv", TechnologyCatalog.csv());
		files.put("account_technologies.csv", new UseFile().csv(market));
		files.put("departments.csv", new DepartmentFile().csv(market));
		files.put("leadership_changes.csv", new LeadershipChangeFile().csv(market, workforce));
		files.put("people.csv", new PersonFile().csv(workforce, own));
		files.put("employments.csv", EmploymentFile.csv(workforce, own));
		files.put("acquaintances.csv", new AcquaintanceFile().csv(market, workforce, own));
		files.put("events.csv", EventProgram.csv());
		files.put("participations.csv", new ParticipationFile(market, workforce).csv(nextYear));
		files.put("referrals.csv", new ReferralFile(market, workforce).csv(roster));
		files.put("customers.csv", new CustomerFile().csv(roster));
		files.put("visits.csv", new VisitFile().csv(market));
		files.put("competitor_stages.csv", new CompetitorStageFile().csv(market, roster));
		files.put("partnerships.csv", new PartnershipFile().csv(market));
		return files;
	}

	/**
	 * Writes the files.
	 * @param arguments the folder to write to
	 */
	public static void main(String[] arguments) throws IOException {
		Path folder = Files.createDirectories(Path.of(arguments[0]));
		for (Map.Entry<String, String> file : files().entrySet()) {
			Files.writeString(folder.resolve(file.getKey()), file.getValue());
		}
	}

}
