package dev.lodestar.shared;

import java.util.logging.Filter;
import java.util.logging.LogRecord;

import io.quarkus.logging.LoggingFilter;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;

/**
 * Keeps out of the log what is no failure of the program: a request that the caller was told how to mend. Everybody who is
 * not signed in would otherwise fill the log with stack traces.
 */
@LoggingFilter(name = "expected-failures")
final class ExpectedFailures implements Filter {

    @Override
    public boolean isLoggable(LogRecord entry) {
        var thrown = entry.getThrown();
        return !(thrown instanceof UserErrorException || thrown instanceof UnauthorizedException
                || thrown instanceof ForbiddenException);
    }
}
