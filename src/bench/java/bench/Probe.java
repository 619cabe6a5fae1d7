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
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedMethod;
import jdk.management.jfr.RemoteRecordingStream;

/** Looks into a server that runs as it was shipped, by what every virtual machine says of itself: nothing is put into it, and nothing of it is made for this. */
final class Probe {
    private static final String ANSWER = "org.apache.catalina.core.StandardEngineValve::invoke";
    private static final String QUERY = "org.sqlite.core.DB::execute;org.sqlite.core.DB::executeUpdate";
    private static final long SETTLING = 1_500; // milliseconds until it has begun to look
    private final MBeanServerConnection machine;
    private final ThreadMXBean threads;

    private Probe(MBeanServerConnection machine) throws IOException {
        this.machine = machine;
        this.threads = ManagementFactory.newPlatformMXBeanProxy(
                machine, ManagementFactory.THREAD_MXBEAN_NAME, ThreadMXBean.class);
    }

    static Probe of(long process) throws IOException {
        try {
            var found = VirtualMachine.attach(Long.toString(process));
            var address = new JMXServiceURL(found.startLocalManagementAgent());
            found.detach();
            return new Probe(JMXConnectorFactory.connect(address).getMBeanServerConnection());
        } catch (AttachNotSupportedException other) {
            throw new IOException(other);
        }
    }

    /** What the threads that answer have taken so far. */
    record Usage(long bytes, long nanoseconds) {
        Usage since(Usage earlier) {
            return new Usage(bytes - earlier.bytes, nanoseconds - earlier.nanoseconds);
        }
    }

    Usage usage() {
        var answering = Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(Objects::nonNull)
                .filter(it -> it.getThreadName().matches("http-nio-.*-exec-.*"))
                .mapToLong(ThreadInfo::getThreadId)
                .toArray();
        return new Usage(
                LongStream.of(threads.getThreadAllocatedBytes(answering)).sum(),
                LongStream.of(threads.getThreadCpuTime(answering)).sum());
    }

    /** One answer: how many milliseconds it took in the server, and how often it asked the database. */
    record Traced(double took, int queries) {}

    /** All answers while something runs. The virtual machine itself says when a request and when a query began and ended. */
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

    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }
}
