package amity.desk.web;

import amity.desk.Desk;
import amity.practice.Practice;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What has to be written before a page of the desk takes its look: it would not see it afterwards. */
@Component
record DeskPreparation(Desk desk) implements HandlerInterceptor, WebMvcConfigurer {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object controller) {
        if (request.getMethod().equals("GET")
                && request.getAttribute(Practice.class.getName()) instanceof Practice practice) {
            desk.prepare(practice);
        }
        return true;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/today", "/arrivals/**").order(1);
    }
}
