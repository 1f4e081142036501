package io.gendan.eventsourcing;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A body is JSON, unless the operation says what else it takes: the framework would hand any text to whatever can be made of a text. */
class JsonBodies {
    @ServerRequestFilter
    void refuseOthers(ResourceInfo resource, ContainerRequestContext request) {
        var type = request.getMediaType();
        if (type == null || isJson(type) || takesAnotherType(resource.getResourceMethod())) return;
        throw new Problem(
                415,
                "UNSUPPORTED_MEDIA_TYPE",
                "Send the body as application/json, not as " + Problem.quoted(type.toString()));
    }

    private static boolean isJson(MediaType type) {
        return type.getType().equals("application")
                && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
    }

    private static boolean takesAnotherType(Method operation) {
        return operation.isAnnotationPresent(Consumes.class)
                || Arrays.stream(operation.getParameters()).noneMatch(JsonBodies::isBody);
    }

    private static boolean isBody(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotations()).allMatch(JsonBodies::isRule);
    }

    private static boolean isRule(Annotation annotation) {
        return annotation.annotationType().getPackageName().startsWith("jakarta.validation");
    }
}
