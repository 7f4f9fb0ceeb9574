package org.readout.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Time;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.job.input.Input;
import org.readout.job.merging.Keeping;

/** Input without an end: a folder that files are moved to, and a topic of a broker in this process. */
class EndlessTest {

    private static final Path RECORDS = Path.of("../archive/src/test/resources/org/readout/archive/records.jsonl");
    private static final String BROKER = "127.0.0.1:19092";

    @TempDir
    private Path folder;

    @Test
    void files_that_come_into_a_watched_folder_are_read_once_and_days_that_are_over_are_settled() throws Exception {
        List<String> lines = Files.readAllLines(RECORDS);
        Path in = Files.createDirectory(folder.resolve("in"));
        moved(in.resolve("a.jsonl"), lines.subList(0, 20));
        Outputs job = Outputs.of(folder.resolve("out"));
        JobClient running = start(Input.watching(List.of(in.toString()), Duration.ofMillis(100)), 3650);
        await(() -> job.records().size() == 20);
        moved(in.resolve("b.jsonl"), lines.subList(20, lines.size()));
        await(() -> job.records().size() == lines.size());
        await(() -> job.sameEvents().size() > 20);
        running.cancel().get(1, TimeUnit.MINUTES);
        assertThat(job.records()).hasSameSizeAs(lines).doesNotHaveDuplicates();
    }

    @Test
    void the_messages_of_a_topic_are_read_once() throws Exception {
        KafkaRaftServer broker = broker();
        try {
            send(List.of("{\"text\": \"one\"}", "{\"text\": \"two\"}"));
            Outputs job = Outputs.of(folder.resolve("out"));
            JobClient running = start(Input.topic(BROKER, "news"), 30);
            await(() -> job.records().size() == 2);
            send(List.of("{\"text\": \"three\"}", "no json"));
            await(() -> job.records().size() == 3 && job.leftOut().size() == 1);
            running.cancel().get(1, TimeUnit.MINUTES);
            assertThat(job.records()).doesNotHaveDuplicates().anyMatch(line -> line.contains("news/0/2"));
        } finally {
            broker.shutdown();
            broker.awaitShutdown();
        }
    }

    /** Written elsewhere and moved whole, some seconds ago. */
    private void moved(Path file, List<String> lines) throws Exception {
        Path elsewhere = Files.write(folder.resolve("elsewhere"), lines);
        Files.setLastModifiedTime(elsewhere, FileTime.fromMillis(System.currentTimeMillis() - 10_000));
        Files.move(elsewhere, file);
    }

    private JobClient start(Input input, int keep) throws Exception {
        Settings settings = new Settings(
                input,
                folder.resolve("out").toString(),
                "none",
                List.of(),
                Duration.ofMinutes(1),
                2,
                Duration.ofMillis(200),
                new Keeping(Duration.ofDays(1), Duration.ofDays(keep), 1000),
                Settings.Format.JSONL,
                1 << 20);
        Configuration configuration = Running.configuration(settings);
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.getExecutionEnvironment(configuration);
        new JobGraph(settings, HandMadeDesk::new, Duration.ofMillis(300)).in(environment);
        return environment.executeAsync("endless");
    }

    private static void await(BooleanSupplier done) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
        while (!done.getAsBoolean() && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertThat(done.getAsBoolean()).isTrue();
    }

    private KafkaRaftServer broker() throws Exception {
        Properties properties = new Properties();
        properties.putAll(Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "listeners", "PLAINTEXT://" + BROKER + ",CONTROLLER://127.0.0.1:19093",
                "advertised.listeners", "PLAINTEXT://" + BROKER,
                "controller.listener.names", "CONTROLLER",
                "controller.quorum.voters", "1@127.0.0.1:19093",
                "log.dirs", folder.resolve("broker").toString(),
                "offsets.topic.replication.factor", "1"));
        Path file = folder.resolve("broker.properties");
        try (var out = Files.newBufferedWriter(file)) {
            properties.store(out, null);
        }
        StorageTool.execute(new String[] {"format", "-t", "AAAAAAAAAAAAAAAAAAAAAQ", "-c", file.toString()}, System.err);
        KafkaRaftServer broker = new KafkaRaftServer(KafkaConfig.fromProps(properties), Time.SYSTEM);
        broker.startup();
        return broker;
    }

    private static void send(List<String> lines) throws Exception {
        Map<String, Object> properties = new HashMap<>();
        properties.put("bootstrap.servers", BROKER);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(properties, new StringSerializer(), new StringSerializer())) {
            List<java.util.concurrent.Future<?>> sent = new ArrayList<>();
            lines.forEach(line -> sent.add(producer.send(new ProducerRecord<>("news", 0, null, line))));
            for (var one : sent) {
                one.get(1, TimeUnit.MINUTES);
            }
        }
    }
}
