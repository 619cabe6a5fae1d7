package amity.account.web;

import amity.account.Accounts;
import amity.account.Member;
import amity.practice.Practice;
import amity.shell.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Finds at each request whose book is open, and hands controllers their {@link Practice} and {@link Member}. */
@Component
record Entrance(Accounts accounts) implements HandlerInterceptor, HandlerMethodArgumentResolver, WebMvcConfigurer {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object controller)
            throws IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignInSession signedIn)) return true;
        var entered = accounts.entered(signedIn.practice(), signedIn.member())
                .filter(it -> it.member().passwordTurn() == signedIn.passwordTurn());
        if (entered.isEmpty()) {
            request.getSession().invalidate();
            response.sendRedirect("/sign-in");
            return false;
        }
        enter(request, entered.get().practice(), entered.get().member());
        return true;
    }

    private static void enter(HttpServletRequest request, Practice practice, Member member) {
        request.setAttribute(Practice.class.getName(), practice);
        request.setAttribute(Member.class.getName(), member);
        new Visitor(member.name(), practice.name(), member.closesAfterMinutes(), Door.mark(member)).enter(request);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Practice.class || parameter.getParameterType() == Member.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        return request.getAttribute(parameter.getParameterType().getName(), RequestAttributes.SCOPE_REQUEST);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/css/**", "/js/**", "/vendor/**", "/img/**");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }
}
