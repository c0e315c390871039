package dev.lodestar.webhook.sending;

import java.net.ConnectException;
import java.net.SocketException;

import javax.net.ssl.SSLException;

import org.jspecify.annotations.Nullable;

import io.vertx.core.http.HttpClosedException;

/** Why a receiver was not reached, in words for the person who entered its address. */
final class Failures {

    private Failures() {
    }

    static String describe(@Nullable Throwable cause) {
        if (cause instanceof SSLException) {
            return "The certificate of the server was not accepted, or no encrypted connection could be made.";
        }
        if (cause instanceof ConnectException) {
            return "The server could not be reached.";
        }
        if (cause instanceof HttpClosedException || cause instanceof SocketException) {
            return "The server broke the connection off.";
        }
        return "The answer of the server could not be understood.";
    }
}
