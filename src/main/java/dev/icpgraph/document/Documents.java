package dev.icpgraph.document;

import java.util.List;

import dev.icpgraph.fit.IcpFits;
import dev.icpgraph.icp.Icp;
import dev.icpgraph.icp.IcpVersion;
import dev.icpgraph.icp.IcpWarnings;
import dev.icpgraph.icp.Icps;
import dev.icpgraph.icp.RefreshCadence;
import dev.icpgraph.persona.IcpParts;
import dev.icpgraph.scoring.Score;
import dev.icpgraph.scoring.Scoreboard;
import dev.icpgraph.scoring.Scores;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Creates the documents of ICPs.
 */
@Component
class Documents {

	private final Icps icps;

	private final Scoreboard scoreboard;

	private final IcpParts parts;

	private final RefreshCadence cadence;

	private final List<IcpWarnings> warnings;

	private final IcpFits fits;

	private final Views views;

	Documents(Icps icps, Scoreboard scoreboard, IcpParts parts, RefreshCadence cadence, List<IcpWarnings> warnings,
			IcpFits fits, Views views) {
		this.icps = icps;
		this.scoreboard = scoreboard;
		this.parts = parts;
		this.cadence = cadence;
		this.warnings = warnings;
		this.fits = fits;
		this.views = views;
	}

	/**
	 * A document of an ICP's current version, or of a given version; {@code null} for an
	 * unknown ICP, version or account.
	 * @param id id of an Icp or IcpVersion that clients see
	 * @param account id in the graph of the one account of a sales sheet, or {@code null}
	 * @param first number of tier 1 prospects if no account is given
	 */
	@Nullable Document of(String id, Reader reader, @Nullable String account, int first) {
		IcpVersion version = this.icps.version(id);
		Icp icp = (version != null) ? this.icps.byKey(version.icpKey()) : null;
		if (icp == null || version == null) {
			return null;
		}
		Scores scores = this.scoreboard.required(version.id());
		Subject subject = new Subject(icp, version, scores, this.parts.personas(icp.key()), this.parts.jobs(icp.key()),
				this.cadence.due(icp), this.warnings, this.fits.isProven(scores));
		if (account == null) {
			return new Document(reader, this.views.page(reader, subject, () -> subject.prospects(first)));
		}
		Score only = scores.find(account);
		return (only == null) ? null : new Document(reader, this.views.page(reader, subject, () -> List.of(only)));
	}

}
