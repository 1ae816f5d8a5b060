package org.dossier.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The packaged service, run as an operator runs it: a process of its own, known by its log and its answers. */
final class PackagedService implements AutoCloseable {

    static final Path THIS_JDK = Path.of(System.getProperty("java.home"));

    private static final Path FOR_H2 = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Path FOR_POSTGRESQL = Path.of("target", "quarkus-app-postgresql", "quarkus-run.jar");

    /** It halves the time to start, and these tests start the service some forty times. */
    private static final String COMPILED_ONCE = "-XX:TieredStopAtLevel=1";

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String LISTENING = "Listening on: ";

    /** Two in the line: that of the service, then that of the management. */
    private static final Pattern ADDRESS = Pattern.compile("http://[^:\\s]+:\\d+");

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    /**
     * A line of the log.
     *
     * @param at counted from the start of the process
     */
    record Line(Duration at, String text) {}

    private final Process process;
    private final long startedAt = System.nanoTime();
    private final List<Line> log = new ArrayList<>();
    private boolean logEnded;

    private PackagedService(Process process) {
        this.process = process;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        Thread reader = new Thread(this::readLog, "log of " + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    /** @param folder keeps the store */
    static PackagedService onH2(Path folder) {
        return onH2(folder, THIS_JDK);
    }

    /**
     * @param settings other than those that are shipped, as {@code name=value}
     * @param java options of the Java virtual machine
     */
    static PackagedService onH2(Path folder, List<String> settings, String... java) {
        List<String> options = new ArrayList<>(List.of(java));
        settings.forEach(setting -> options.add("-D" + setting));
        return onH2(folder, THIS_JDK, options.toArray(String[]::new));
    }

    /** @param options of the Java virtual machine */
    static PackagedService onH2(Path folder, Path jdk, String... options) {
        List<String> all = new ArrayList<>();
        if (jdk.equals(THIS_JDK)) {
            all.addAll(TrainingRun.optionsOnH2());
        }
        all.add(store(folder));
        all.addAll(List.of(options));
        return new PackagedService(process(jdk, FOR_H2, folder, all));
    }

    /**
     * @param folder is only worked in; the store is what the address names
     * @param settings other than those that are shipped, as {@code name=value}
     */
    static PackagedService onPostgresql(Path folder, String address, String... settings) {
        List<String> options = new ArrayList<>(TrainingRun.optionsOnPostgresql());
        options.add(store(address));
        for (String setting : settings) {
            options.add("-D" + setting);
        }
        return new PackagedService(process(THIS_JDK, FOR_POSTGRESQL, folder, options));
    }

    /**
     * @param command one command that starts it on H2 by {@code java}, relative to the project; its options go before those that
     *     make it start sooner
     * @param environment variables of the process
     */
    static PackagedService ofShell(String command, Map<String, String> environment) {
        ProcessBuilder shell = new ProcessBuilder("bash", "-c", "exec env " + command).redirectErrorStream(true);
        shell.environment().putAll(environment);
        List<String> sooner = new ArrayList<>(List.of(COMPILED_ONCE));
        sooner.addAll(TrainingRun.optionsOnH2());
        shell.environment().put("JAVA_TOOL_OPTIONS", String.join(" ", sooner));
        try {
            return new PackagedService(shell.start());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Starts the service on H2, with a store in the folder, and with nothing that a training run leaves. */
    static Process trainOnH2(Path folder, List<String> options) {
        return train(FOR_H2, folder, store(folder), options);
    }

    /** The same on PostgreSQL, with the store at the address. */
    static Process trainOnPostgresql(Path folder, String address, List<String> options) {
        return train(FOR_POSTGRESQL, folder, store(address), options);
    }

    private static Process train(Path service, Path folder, String store, List<String> options) {
        List<String> all = new ArrayList<>(options);
        all.add(store);
        return process(THIS_JDK, service, folder, all);
    }

    private static String store(Path folder) {
        return "-Ddossier.store=" + folder.resolve("dossier");
    }

    private static String store(String address) {
        return "-Dquarkus.datasource.jdbc.url=" + address;
    }

    private static Process process(Path jdk, Path service, Path folder, List<String> options) {
        assertThat(service).as("packaged before these tests run").exists();
        List<String> command = new ArrayList<>(List.of(
                jdk.resolve(Path.of("bin", "java")).toString(),
                COMPILED_ONCE,
                "-XX:+UseSerialGC",
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=0",
                "-Dquarkus.management.port=0"));
        command.addAll(options);
        command.addAll(List.of("-jar", service.toAbsolutePath().toString()));
        try {
            return new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Waits until the service listens. */
    PackagedService started() {
        await(LISTENING);
        return this;
    }

    /** Waits for the first line of the log that has the text, and fails if the process ends without it. */
    Line await(String text) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        synchronized (log) {
            while (true) {
                for (Line line : log) {
                    if (line.text().contains(text)) {
                        return line;
                    }
                }
                long left = deadline - System.nanoTime();
                if (logEnded || left <= 0) {
                    throw new AssertionError(
                            (logEnded ? "ended" : "still running") + " without '" + text + "':\n" + log());
                }
                try {
                    TimeUnit.NANOSECONDS.timedWait(log, left);
                } catch (InterruptedException interrupted) {
                    throw new AssertionError(interrupted);
                }
            }
        }
    }

    List<Line> lines() {
        synchronized (log) {
            return List.copyOf(log);
        }
    }

    String log() {
        return lines().stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    /** Where it listens: {@code http://}, host and port. */
    String address() {
        return addresses().get(0);
    }

    private List<String> addresses() {
        return ADDRESS.matcher(await(LISTENING).text())
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /**
     * The value of a metric, over all its labels.
     *
     * @param label that it must have; empty for any
     */
    double metric(String name, String label) {
        return send(addresses().get(1) + "/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
                .filter(line -> line.contains(label))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    /** Bytes of the heap that are in use once all garbage is collected, and of the buffers outside of it. */
    long memoryInUse() {
        try {
            Process collection = new ProcessBuilder(
                            THIS_JDK.resolve(Path.of("bin", "jcmd")).toString(),
                            String.valueOf(process.pid()),
                            "GC.run")
                    .redirectErrorStream(true)
                    .start();
            assertThat(collection.inputReader().lines().collect(Collectors.joining()))
                    .contains("successfully");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return (long) (metric("jvm_memory_used_bytes", "area=\"heap\"")
                + metric("jvm_buffer_memory_used_bytes", "id=\"direct\""));
    }

    /** How many files and sockets it has open. */
    int openDescriptors() {
        return (int) metric("process_files_open_files", "");
    }

    /** @param headers names and values, by turns */
    HttpResponse<String> get(String path, String... headers) {
        return send(address() + path, headers);
    }

    private HttpResponse<String> send(String address, String... headers) {
        try {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE);
            for (int i = 0; i < headers.length; i += 2) {
                request.header(headers[i], headers[i + 1]);
            }
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(address + ":\n" + log(), failed);
        }
    }

    /** Asks it to stop (SIGTERM), and waits until it has. */
    void stop() {
        process.destroy();
        exitStatus();
    }

    /** Kills it (SIGKILL), and waits until it is gone. */
    @Override
    public void close() {
        process.destroyForcibly();
        exitStatus();
    }

    /** Kills it after a while, if it still runs then. */
    void killAfter(Duration delay) {
        try {
            process.waitFor(delay.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
        close();
    }

    /** Waits until it has ended. */
    int exitStatus() {
        try {
            if (process.waitFor(PATIENCE.toNanos(), TimeUnit.NANOSECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
        throw new AssertionError("still running:\n" + log());
    }

    private void readLog() {
        try (BufferedReader lines = process.inputReader(UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (log) {
                    log.add(new Line(Duration.ofNanos(System.nanoTime() - startedAt), line));
                    log.notifyAll();
                }
            }
        } catch (IOException closed) {
            // Killed while a line was read.
        }
        synchronized (log) {
            logEnded = true;
            log.notifyAll();
        }
    }
}
