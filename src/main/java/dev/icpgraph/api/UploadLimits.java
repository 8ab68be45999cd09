package dev.icpgraph.api;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/**
 * Tells a caller who exceeds a limit of uploads what the limits are, in place of Spring's
 * own response, which does not.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadLimits {

	private final int files;

	private final DataSize file;

	private final DataSize request;

	UploadLimits(@Value("${server.tomcat.max-part-count}") int files,
			@Value("${spring.servlet.multipart.max-file-size}") DataSize file,
			@Value("${spring.servlet.multipart.max-request-size}") DataSize request) {
		this.files = files;
		this.file = file;
		this.request = request;
	}

	@ExceptionHandler
	ProblemDetail exceeded(MaxUploadSizeExceededException ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.CONTENT_TOO_LARGE,
				"Send at most %d files at once, each of at most %d MB and together at most %d MB".formatted(this.files,
						this.file.toMegabytes(), this.request.toMegabytes()));
	}

}
