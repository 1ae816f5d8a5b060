package org.dossier.support;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The key that editors' tokens are signed with, made once for a run of tests. Without it Quarkus makes one for each profile, for
 * which the JVM's first compiler takes seconds.
 */
public final class EditorKey implements LauncherSessionListener {

    public static final String ISSUER = "https://issuer.example";

    private static final KeyPair KEY = generate();

    public static KeyPair get() {
        return KEY;
    }

    private static KeyPair generate() {
        try {
            return KeyPairGenerator.getInstance("RSA").generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** What the service and the tests in its process find in their configuration. */
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        System.setProperty("mp.jwt.verify.publickey", encoded(KEY.getPublic().getEncoded()));
        System.setProperty("smallrye.jwt.sign.key", encoded(KEY.getPrivate().getEncoded()));
        System.setProperty("mp.jwt.verify.issuer", ISSUER);
        System.setProperty("smallrye.jwt.new-token.issuer", ISSUER);
    }

    private static String encoded(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }
}
