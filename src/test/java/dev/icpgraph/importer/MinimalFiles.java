package dev.icpgraph.importer;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * A small file of each of the fifteen kinds, from one story.
 */
final class MinimalFiles {

	private MinimalFiles() {
	}

	static Map<String, byte[]> all() {
		Map<String, byte[]> files = new TreeMap<>();
		put(files, "accounts.csv", "account,domain,name,headcount", "a1,acme.com,Acme,51-200", "a2,,Globex,10001+",
				"a3,initech.com,Initech,640");
		put(files, "technologies.csv", "technology,category,vendor", "Kubernetes,Orchestration,CNCF",
				"dbt,Data,dbt Labs");
		put(files, "account_technologies.csv", "account,technology,since,source", "a1,kubernetes,2020,jobs",
				"a2,DBT,2021-03,", "a1,kubernetes,2019,survey");
		put(files, "departments.csv", "account,department,headcount", "a1,Platform,12");
		put(files, "leadership_changes.csv", "account,role,change,on,person", "a1,CTO,JOINED,2026-03,p1");
		put(files, "people.csv", "person,name,email,watering_holes", "p1,Ada,ada@acme.com,meetups;blogs", "p2,Bob,,",
				"p3,Cy,,");
		put(files, "employments.csv", "person,account,title,since,until", "p1,a1,CTO,2024,", "p1,a2,VP,2019,2024",
				"p2,a2,Engineer,,");
		put(files, "acquaintances.csv", "person,other_person,strength,source", "p2,p1,0.7,mail", "p3,p1,,");
		put(files, "events.csv", "event,name,starts_on", "kc,KubeCon,2026-03");
		put(files, "participations.csv", "event,account,person,role,level", "kc,a1,,SPONSORED,gold", "kc,,p1,SPOKE,");
		put(files, "referrals.csv", "referrer,referred,kind,on,by_person", "a1,a2,CUSTOMER,2021,p1");
		put(files, "customers.csv", "account,since,nps,referred_by", "a1,2020,9,", "a3,2022,10,a1");
		put(files, "visits.csv", "account,on,pages", "a2,2026-10-01,4");
		put(files, "competitor_stages.csv", "account,competitor,stage,on", "a2,Hooli,LEFT,2026");
		put(files, "partnerships.csv", "account,partner,since", "a3,Umbrella,2020");
		return files;
	}

	private static void put(Map<String, byte[]> files, String name, String... lines) {
		files.put(name, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
	}

}
