package io.gendan.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;

/** The pair that complaint-service signs with in its own name, and order-service checks with: made once, kept in the house. */
record ServiceKeys(Path privateKey, Path publicKey) {

    static synchronized ServiceKeys in(Path folder) {
        var keys = new ServiceKeys(folder.resolve("service-private.pem"), folder.resolve("service-public.pem"));
        if (!Files.exists(keys.privateKey) || !Files.exists(keys.publicKey)) keys.write(Pem.newKeys());
        return keys;
    }

    private void write(KeyPair pair) {
        Folders.writeSecret(privateKey, Pem.of("PRIVATE KEY", pair.getPrivate()));
        Folders.writeSecret(publicKey, Pem.of("PUBLIC KEY", pair.getPublic()));
    }
}
