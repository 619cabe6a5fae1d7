package amity.shell.web;

import amity.shell.Characters;
import amity.shell.Refusal;
import amity.shell.Words;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What comes in by a form or an address, at either door: without control characters, and in no field more than anybody writes. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class RequestFilter extends OncePerRequestFilter implements HandlerInterceptor, WebMvcConfigurer {
    /** So many characters fit in a field: some four pages. */
    static final int MOST = 20_000;

    private final Words words;

    RequestFilter(Words words) {
        this.words = words;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Sifted(request), response);
    }

    /** Only who may come in is listened to: before, nothing of a form is read. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object controller) {
        for (var values : request.getParameterMap().values()) {
            if (Arrays.stream(values).anyMatch(value -> value.length() > MOST)) {
                throw new Refusal(words.say("error.long", MOST));
            }
        }
        return true;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    /** A request whose values hold only characters that can be kept. */
    private static final class Sifted extends HttpServletRequestWrapper {
        private Sifted(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            var value = super.getParameter(name);
            return value == null ? null : Characters.kept(value);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            var values = super.getParameterValues(name);
            return values == null
                    ? null
                    : Arrays.stream(values).map(Characters::kept).toArray(String[]::new);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var sifted = new LinkedHashMap<String, String[]>();
            super.getParameterMap()
                    .forEach((name, values) -> sifted.put(
                            name, Arrays.stream(values).map(Characters::kept).toArray(String[]::new)));
            return Collections.unmodifiableMap(sifted);
        }
    }
}
