package dev.icpgraph.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Repository;

import dev.icpgraph.api.BadInputException;
import dev.icpgraph.api.GlobalId;
import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.cypher.CypherTransaction;

/**
 * The learned rankings that scored versions of ICPs. A ranking is learned again whenever
 * the data changes; a kept ranking reproduces the scores of its time.
 */
@Repository
public class KeptModels {

	private static final CypherQuery BY_VERSION = CypherQuery.beside(KeptModels.class, "kept-models-by-version.cypher");

	private static final CypherQuery BY_ID = CypherQuery.beside(KeptModels.class, "kept-model-by-id.cypher");

	private static final CypherQuery MERGE = CypherQuery.beside(KeptModels.class, "merge-kept-model.cypher");

	private static final CypherQuery DELETE = CypherQuery.beside(KeptModels.class, "delete-kept-models.cypher");

	private final CypherRunner cypher;

	private final @Nullable String release;

	KeptModels(CypherRunner cypher, ObjectProvider<BuildProperties> build) {
		this.cypher = cypher;
		BuildProperties built = build.getIfAvailable();
		this.release = (built != null) ? built.getVersion() : null;
	}

	/**
	 * The rankings that scored a version, the last used first.
	 * @param version key of the version
	 * @param first maximum number
	 */
	public List<KeptModel> of(String version, int first) {
		return this.cypher.read(BY_VERSION, Map.of("version", version, "first", first), KeptModels::model);
	}

	/**
	 * The ranking with a key; {@code null} if it was never kept or was deleted with old
	 * runs.
	 */
	public @Nullable KeptModel byKey(String key) {
		return this.cypher.readFirst(BY_ID, Map.of("id", key), KeptModels::model);
	}

	/**
	 * The ranking for an id that clients see.
	 * @throws BadInputException if there is no such ranking, or if it uses a number that
	 * this release does not know
	 */
	public RankingModel required(String id) {
		KeptModel kept = byKey(GlobalId.idOf(KeptModel.TYPE, id));
		if (kept == null) {
			throw new BadInputException("model: no learned ranking is kept under the id '" + id
					+ "'; IcpVersion.learnedModels lists the ones that are");
		}
		if (kept.model() == null) {
			throw new BadInputException("model: the learned ranking '" + id + "' uses numbers of an account that this"
					+ " release does not know; it was learned by release " + kept.release());
		}
		return kept.model();
	}

	/**
	 * Keeps a ranking with a version, as part of a transaction that records a run. Equal
	 * rankings are kept once.
	 * @param version key of the version
	 * @param revision revision of the graph that it was learned from
	 * @param asOf day that ages count from
	 * @param now time of the run
	 */
	public void keep(CypherTransaction transaction, String version, RankingModel model, long revision, LocalDate asOf,
			OffsetDateTime now) {
		Map<String, @Nullable Object> parameters = new HashMap<>(Map.of("version", version, "id", key(version, model),
				"ranking", RankingModelJson.write(model), "revision", revision, "asOf", asOf, "now", now));
		parameters.put("release", this.release);
		transaction.run(MERGE, parameters, Record::asMap);
	}

	/**
	 * The key under which a ranking is kept with a version.
	 */
	public static String key(String version, RankingModel model) {
		return version + "/" + RankingModelJson.digest(RankingModelJson.write(model));
	}

	/**
	 * Deletes the rankings that no run of an ICP has used since a time, except the first
	 * and last of each version.
	 */
	public void deleteOld(CypherTransaction transaction, String icp, OffsetDateTime before) {
		transaction.run(DELETE, Map.of("icp", icp, "before", before), Record::asMap);
	}

	private static KeptModel model(Record row) {
		return new KeptModel(row.get("id").asString(), row.get("firstScored").asOffsetDateTime(),
				row.get("lastScored").asOffsetDateTime(), row.get("revision").asLong(), row.get("asOf").asLocalDate(),
				row.get("release").isNull() ? null : row.get("release").asString(),
				RankingModelJson.read(row.get("ranking").asString()));
	}

}
