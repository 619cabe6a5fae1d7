package amity.season.web;

import static java.util.Objects.requireNonNull;

import amity.practice.Practice;
import amity.season.Season;
import amity.season.SeasonAddress;
import amity.shell.RequestValues;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands controllers the {@link Season} whose address is in the path, and the entry of it that a form is about. */
@Component
record SeasonArgument(SeasonAddress addresses) implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Season.class || parameter.getParameterType() == EntryPath.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        var practice = (Practice) attribute(request, Practice.class.getName());
        var path = (Map<?, ?>) attribute(request, HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        var season = addresses.at(practice, String.valueOf(path.get("address")));
        return parameter.getParameterType() == Season.class
                ? season
                : new EntryPath(
                        season,
                        RequestValues.id(String.valueOf(path.get("id"))),
                        new TrialBudgets(request.getParameter("budget"), request.getParameter("hours")),
                        request.getHeader("HX-Request") != null);
    }

    private static Object attribute(NativeWebRequest request, String name) {
        return requireNonNull(request.getAttribute(name, RequestAttributes.SCOPE_REQUEST));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }
}
