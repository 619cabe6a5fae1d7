package bench;

import com.sun.management.ThreadMXBean;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedMethod;
import jdk.management.jfr.RemoteRecordingStream;

/** Looks into a server that runs as it was shipped, by what every virtual machine says of itself: nothing is put into it, and nothing of it is made for this. */
final class Probe implements AutoCloseable {
    private static final String ANSWER = "org.apache.catalina.core.StandardEngineValve::invoke";
    private static final String QUERY = "org.sqlite.core.DB::execute;org.sqlite.core.DB::executeUpdate";
    private static final long SETTLING = 1_500; // milliseconds until it has begun to look
    private final JMXConnector connector;
    private final MBeanServerConnection machine;
    private final ThreadMXBean threads;

    private Probe(JMXConnector connector) throws IOException {
        this.connector = connector;
        machine = connector.getMBeanServerConnection();
        this.threads = ManagementFactory.newPlatformMXBeanProxy(
                machine, ManagementFactory.THREAD_MXBEAN_NAME, ThreadMXBean.class);
    }

    static Probe of(long process) throws IOException {
        try {
            var found = VirtualMachine.attach(Long.toString(process));
            var address = new JMXServiceURL(found.startLocalManagementAgent());
            found.detach();
            return new Probe(JMXConnectorFactory.connect(address));
        } catch (AttachNotSupportedException other) {
            throw new IOException(other);
        }
    }

    /** What each of the threads that answer has taken so far: they come, and go when there is little to do. */
    record Usage(Map<Long, Long> bytes, Map<Long, Long> nanoseconds) {
        double bytesSince(Usage earlier) {
            return sum(bytes, earlier.bytes);
        }

        double nanosecondsSince(Usage earlier) {
            return sum(nanoseconds, earlier.nanoseconds);
        }

        private static double sum(Map<Long, Long> now, Map<Long, Long> earlier) {
            return now.entrySet().stream()
                    .mapToLong(it -> it.getValue() - earlier.getOrDefault(it.getKey(), 0L))
                    .sum();
        }
    }

    Usage usage() {
        var answering = Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(Objects::nonNull)
                .filter(it -> it.getThreadName().matches("http-nio-.*-exec-.*"))
                .mapToLong(ThreadInfo::getThreadId)
                .toArray();
        return new Usage(
                each(answering, threads.getThreadAllocatedBytes(answering)),
                each(answering, threads.getThreadCpuTime(answering)));
    }

    private static Map<Long, Long> each(long[] threads, long[] values) {
        return IntStream.range(0, threads.length).boxed().collect(Collectors.toMap(i -> threads[i], i -> values[i]));
    }

    /** One answer: how many milliseconds it took in the server, and how often it asked the database. */
    record Traced(double took, int queries) {}

    /** All answers while something runs, in their order. The virtual machine itself says when a request and when a query began and ended. */
    List<Traced> during(Work work) throws Exception {
        var events = Collections.synchronizedList(new ArrayList<RecordedEvent>());
        try (var stream = new RemoteRecordingStream(machine)) {
            stream.enable("jdk.MethodTrace")
                    .withoutStackTrace()
                    .with("filter", ANSWER + ";" + QUERY)
                    .with("threshold", "0 ns");
            stream.setReuse(false);
            stream.onEvent("jdk.MethodTrace", events::add);
            stream.startAsync();
            Thread.sleep(SETTLING);
            work.run();
            stream.stop();
        }
        var queries = events.stream().filter(it -> !isAnswer(it)).toList();
        return events.stream()
                .filter(Probe::isAnswer)
                .sorted(Comparator.comparing(RecordedEvent::getStartTime))
                .map(answer -> new Traced(answer.getDuration().toNanos() / 1e6, (int)
                        queries.stream().filter(it -> isWithin(it, answer)).count()))
                .toList();
    }

    private static boolean isAnswer(RecordedEvent event) {
        RecordedMethod method = event.getValue("method");
        return method.getName().equals("invoke");
    }

    private static boolean isWithin(RecordedEvent query, RecordedEvent answer) {
        return query.getThread().getId() == answer.getThread().getId()
                && !query.getStartTime().isBefore(answer.getStartTime())
                && !query.getEndTime().isAfter(answer.getEndTime());
    }

    @Override
    public void close() throws IOException {
        connector.close();
    }

    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }
}
