package dev.icpgraph.api;

import java.io.IOException;

import dev.icpgraph.spool.DiskFull;
import dev.icpgraph.spool.SpoolFullException;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.server.ResponseStatusException;

/**
 * Explains failed file uploads and downloads in the format of GraphQL's errors.
 */
@RestControllerAdvice
class HttpErrors {

	private static final Logger log = LoggerFactory.getLogger(HttpErrors.class);

	@ExceptionHandler
	ProblemDetail asGiven(ResponseStatusException ex) {
		return ex.getBody();
	}

	@ExceptionHandler
	ProblemDetail unreadable(MultipartException ex) {
		return DiskFull.isWhy(ex) ? diskFull(ex) : ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST,
				"This takes files: send them as multipart/form-data, as curl -F files=@accounts.csv does");
	}

	@ExceptionHandler
	ProblemDetail unreadable(InvalidParameterException ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, UnreadableRequests.PARAMETERS);
	}

	@ExceptionHandler
	ProblemDetail full(SpoolFullException ex) {
		log.warn("{}", ex.getMessage());
		return ProblemDetail.forStatusAndDetail(HttpStatus.INSUFFICIENT_STORAGE, String.valueOf(ex.getMessage()));
	}

	@ExceptionHandler
	ProblemDetail broken(IOException ex, HttpServletResponse response) throws IOException {
		if (!DiskFull.isWhy(ex) || response.isCommitted()) {
			throw ex;
		}
		return diskFull(ex);
	}

	private static ProblemDetail diskFull(Exception ex) {
		log.error("{} ({})", DiskFull.ADVICE, ex.getMessage());
		return ProblemDetail.forStatusAndDetail(HttpStatus.INSUFFICIENT_STORAGE, DiskFull.ADVICE);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> busy(ServerBusyException ex) {
		return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
			.header(HttpHeaders.RETRY_AFTER, String.valueOf(ex.retryAfterSeconds()))
			.body(ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(ex.getMessage())));
	}

	// After the first byte, only a broken connection can report an error.
	@ExceptionHandler
	ProblemDetail failed(RuntimeException ex, HttpServletResponse response) {
		if (DiskFull.isWhy(ex) && !response.isCommitted()) {
			return diskFull(ex);
		}
		Failure failure = Failure.of(ex);
		if (failure == null || response.isCommitted()) {
			throw ex;
		}
		log.info("{}: {}", failure.code(), ex.getMessage());
		return ProblemDetail.forStatusAndDetail(
				(failure.code() == ErrorCode.BAD_USER_INPUT) ? HttpStatus.BAD_REQUEST : HttpStatus.SERVICE_UNAVAILABLE,
				failure.message());
	}

}
