package io.gendan.local;

/** The main class of a JVM that starts the platform and is then killed by {@link TestPlatformTest}. */
final class KilledTestRun {

    public static void main(String[] args) throws Exception {
        TestPlatform.postgres();
        TestPlatform.mail();
        System.out.println(TestPlatform.house().state());
        System.in.read();
    }
}
