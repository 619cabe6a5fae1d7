package amity.shell.web;

import amity.shell.ClientsDoor;
import amity.shell.DataFolder;
import amity.shell.InterruptedRequests;
import amity.shell.Mark;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.filter.OncePerRequestFilter;

/** Who may come in, and what browsers are told to refuse on our behalf. */
@Configuration(proxyBeanMethods = false)
class Gate {
    private static final String[] OPEN = {
        "/manifest.webmanifest",
        "/robots.txt",
        "/css/**",
        "/js/**",
        "/vendor/**",
        "/img/**",
        "/sign-in",
        "/enter",
        "/welcome",
        "/welcome/sample",
        "/closed",
        "/settings/theme"
    };

    /** Nothing but our own files, no inline script or style, no frame, no form to another place. */
    static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; "
                    + "base-uri 'none'";

    @Bean
    SecurityContextRepository session() {
        return new HttpSessionSecurityContextRepository();
    }

    /** At the clients’ door nobody is signed in: a private link is all there is, and {@link ClientsOnly} says what browsers refuse. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain strangers(HttpSecurity http, ClientsDoor door) {
        return http.securityMatcher(door::isOpened)
                .authorizeHttpRequests(may -> may.anyRequest().permitAll())
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(it -> it.disable())
                .logout(it -> it.disable())
                .headers(it -> it.disable())
                .csrf(it -> it.disable()) // no cookie speaks for anybody here: who has the link has all
                .build();
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http, SecurityContextRepository session, InterruptedRequests interrupted) {
        return http.authorizeHttpRequests(
                        may -> may.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(OPEN)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .securityContext(it -> it.securityContextRepository(session))
                .exceptionHandling(it -> it.authenticationEntryPoint(
                                (request, response, e) -> toSignIn(interrupted, request, response))
                        .accessDeniedHandler(outdated(interrupted)))
                .logout(it -> it.logoutUrl("/sign-out")
                        .addLogoutHandler((request, response, who) -> interrupted.forget(request, response))
                        .logoutSuccessUrl("/sign-in"))
                .headers(Gate::headers)
                .csrf(Customizer.withDefaults())
                .addFilterBefore(new Strangers(interrupted), CsrfFilter.class)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(it -> it.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(it -> it.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(it -> it.policy(
                        org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter
                                .CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(it -> it.policy("camera=(), microphone=(), geolocation=(), payment=()"));
    }

    /** Of what strangers send no more is read than a form of words holds: who it is, is asked first, and no file of theirs reaches the disk. */
    private static final class Strangers extends OncePerRequestFilter {
        private static final long WORDS = 64 * 1024;
        private final InterruptedRequests interrupted;

        Strangers(InterruptedRequests interrupted) {
            this.interrupted = interrupted;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            var type = request.getContentType();
            boolean much = request.getContentLengthLong() > WORDS
                    || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null
                    || type != null && type.startsWith("multipart/");
            if (much && SecurityContextHolder.getContext().getAuthentication() == null) {
                toSignIn(interrupted, request, response);
            } else {
                chain.doFilter(request, response);
            }
        }
    }

    /** A book of its own cookie: opening the sample, or another book at another port, signs nobody out of hers. */
    @Bean
    ServletContextInitializer cookie(DataFolder folder) {
        return context -> context.getSessionCookieConfig()
                .setName("amity-" + Mark.of(folder.path().toString()));
    }

    /** A form whose token went with its session: nothing of it is done, and nothing of it is lost. */
    private static AccessDeniedHandler outdated(InterruptedRequests interrupted) {
        var refusal = new AccessDeniedHandlerImpl();
        return (request, response, denied) -> {
            if (!(denied instanceof CsrfException) || !interrupted.isKnown(request)) {
                refusal.handle(request, response, denied);
            } else if (SecurityContextHolder.getContext().getAuthentication() == null) {
                toSignIn(interrupted, request, response);
            } else if (request.getHeader("HX-Request") != null) {
                response.setHeader("HX-Refresh", "true");
                response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            } else if (interrupted.keep(request, response)) {
                response.sendRedirect("/aside");
            } else {
                refusal.handle(request, response, denied);
            }
        };
    }

    /** A whole page goes to the sign-in page; a part of one tells htmx to take the whole page there. What she wanted waits. */
    private static void toSignIn(
            InterruptedRequests interrupted, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        interrupted.keep(request, response);
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect("/sign-in");
        } else {
            response.setHeader("HX-Redirect", "/sign-in");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }
}
