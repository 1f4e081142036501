package io.gendan.gateway.webhook;

import io.vertx.core.net.PemTrustOptions;
import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Of a host, signed by itself; made by the JDK's keytool. */
record Certificate(PfxOptions own, PemTrustOptions trusted) {
    private static final String PASSWORD = "changeit";

    static Certificate of(String host, Path folder) throws IOException, InterruptedException {
        var store = folder.resolve(host + ".p12").toString();
        var pem = folder.resolve(host + ".pem").toString();
        keytool(store, "-genkeypair", "-keyalg", "EC", "-dname", "CN=" + host, "-ext", "san=dns:" + host);
        keytool(store, "-exportcert", "-rfc", "-file", pem);
        return new Certificate(
                new PfxOptions().setPath(store).setPassword(PASSWORD), new PemTrustOptions().addCertPath(pem));
    }

    private static void keytool(String store, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-keystore", store, "-storepass", PASSWORD, "-storetype", "PKCS12", "-alias", "host"));
        var end = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (end != 0) throw new IllegalStateException("keytool ends with " + end);
    }
}
