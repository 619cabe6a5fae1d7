package bench;

import amity.Amity;
import amity.account.Links;
import amity.practice.Practices;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Amity as it is, except that every answer says in Server-Timing how long it took and how many queries it needed. */
@Import(Amity.class)
public class MeasuredServer {
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final ThreadLocal<Integer> QUERIES = ThreadLocal.withInitial(() -> 0);

    /** Serves a data folder at any free port, and prints the address that signs its owner in. */
    public static void main(String[] folder) {
        var context = SpringApplication.run(MeasuredServer.class, "--server.port=0", "--amity.data=" + folder[0]);
        var practice = context.getBean(Practices.class).all().getFirst();
        var port = context.getEnvironment().getProperty("local.server.port");
        System.out.println(
                "http://localhost:" + port + context.getBean(Links.class).signIn(practice.id()));
    }

    @Bean
    ExecuteListenerProvider countsQueries() {
        return new DefaultExecuteListenerProvider(new ExecuteListener() {
            private static final long serialVersionUID = 1L;

            @Override
            public void executeStart(ExecuteContext context) {
                QUERIES.set(QUERIES.get() + 1);
            }
        });
    }

    @Bean
    FilterRegistrationBean<Timing> timing() {
        var timing = new FilterRegistrationBean<>(new Timing());
        timing.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return timing;
    }

    /** Holds the answer back until it is whole, for its time stands in its head. */
    static final class Timing extends OncePerRequestFilter {
        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            var whole = new ContentCachingResponseWrapper(response);
            QUERIES.set(0);
            long start = System.nanoTime();
            long work = CPU.getCurrentThreadCpuTime();
            chain.doFilter(request, whole);
            response.setHeader(
                    "Server-Timing",
                    String.format(
                            Locale.ROOT,
                            "app;dur=%.3f, cpu;dur=%.3f, sql;desc=%d",
                            (System.nanoTime() - start) / 1e6,
                            (CPU.getCurrentThreadCpuTime() - work) / 1e6,
                            QUERIES.get()));
            whole.copyBodyToResponse();
        }
    }
}
