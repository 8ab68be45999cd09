package dev.icpgraph.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The vendor and its people, with some former jobs and acquaintances. Their rows come
 * last in each file.
 */
final class OwnStaff {

	static final String VENDOR = "lumenkeel.example";

	/** Key, name, title, seniority, department, since. */
	private static final String PEOPLE = """
			us-01|Ilse Okonjo|Chief Executive Officer|C_LEVEL|Management|2015-02
			us-02|Bram Castellane|VP Sales|VP|Sales|2017-04
			us-03|Noor Whitlock|Head of Marketing|DIRECTOR|Marketing|2019-09
			us-04|Tove Amsel|Account Executive|OTHER|Sales|2022-02
			us-05|Ruben Idowu|Solutions Engineer|OTHER|Sales|2023-06
			us-06|Petra Lindqvist|Account Executive|OTHER|Sales|2021-01
			us-07|Caio Brandt|Developer Advocate|OTHER|Marketing|2020-03
			us-08|Hana Mirza|Customer Success Manager|MANAGER|Customer success|2021-08
			""";

	/** Key, first word of the account, title, since, until. */
	private static final String PAST = """
			us-04|Fennimark|Platform Engineer|2018-05|2022-01
			us-05|Harrowmere|Site Reliability Engineer|2019-01|2023-05
			us-06|Quarmoor|Sales Director|2016-03|2020-12
			us-02|Tidewell|Sales Director|2012-01|2017-03
			""";

	/**
	 * Key, first word of the account, index of its person in the files, closeness, since.
	 */
	private static final String KNOWN = """
			us-02|Dravenport|0|0.5|2024
			us-08|Quarmoor|0|0.9|2021
			us-08|Veltholm|1|0.8|2022
			us-07|Jorvale|2|0.6|2025
			us-01|Ostermere|0|0.7|2019
			us-07|Nimbeck|3|0.4|
			""";

	private final Companies market;

	private final SampleWorkforce workforce;

	OwnStaff(Companies market, SampleWorkforce workforce) {
		this.market = market;
		this.workforce = workforce;
	}

	void addAccount(CsvTable accounts) {
		accounts.row("", VENDOR, "Lumenkeel", "Software", "", "NL", "North Holland", "Amsterdam", 120, "", 2015, "B2B",
				"", "Sells an observability suite; the vendor of this market", "", "", "");
	}

	void addPeople(CsvTable people) {
		for (String[] cells : lines(PEOPLE)) {
			String email = cells[1].toLowerCase(Locale.ROOT).replace(' ', '.') + "@" + VENDOR;
			people.row(cells[0], cells[1], email, "", "", "", "", "");
		}
	}

	void addEmployments(CsvTable employments) {
		for (String[] cells : lines(PEOPLE)) {
			employments.row(cells[0], VENDOR, cells[2], cells[3], cells[4], "", cells[5], "", "true");
		}
		for (String[] cells : lines(PAST)) {
			employments.row(cells[0], ref(cells[1]), cells[2], "", "", "", cells[3], cells[4], "false");
		}
	}

	void addAcquaintances(CsvTable acquaintances) {
		for (String[] cells : lines(KNOWN)) {
			Company company = this.market.named(cells[1]);
			SamplePerson known = this.workforce.staff(company).get(Integer.parseInt(cells[2])).person();
			acquaintances.row(known.key(), cells[0], cells[3], cells[4], "crm");
		}
	}

	private String ref(String firstWord) {
		return this.market.named(firstWord).ref();
	}

	private static List<String[]> lines(String text) {
		List<String[]> lines = new ArrayList<>();
		text.lines().forEach((line) -> lines.add(line.split("\\|", -1)));
		return lines;
	}

}
