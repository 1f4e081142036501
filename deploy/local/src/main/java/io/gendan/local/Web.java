package io.gendan.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

final class Web {

    /** Whether a GET is answered 200, soon. */
    static boolean answers(String url) {
        try {
            var connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
            connection.setConnectTimeout(500);
            connection.setReadTimeout(2000);
            try {
                return connection.getResponseCode() == 200;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }

    private Web() {}
}
