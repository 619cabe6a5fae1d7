package amity.standing.web;

import amity.practice.Practice;
import amity.standing.Relationships;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Whatever waits to be read of the relationships is read before a page takes its first look: it would not see it afterwards. */
@Component
record FreshStandings(Relationships relationships) implements HandlerInterceptor, WebMvcConfigurer {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object controller) {
        if (request.getMethod().equals("GET")
                && request.getAttribute(Practice.class.getName()) instanceof Practice practice) {
            relationships.freshen(practice);
        }
        return true;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(2);
    }
}
