package io.gendan.complaint.complaint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A channel by which people speak. What an incident says by itself no person records. */
@Constraint(validatedBy = Spoken.ByPeople.class)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@interface Spoken {
    String message() default "no person speaks by this channel";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class ByPeople implements ConstraintValidator<Spoken, Channel> {
        @Override
        public boolean isValid(Channel channel, ConstraintValidatorContext context) {
            return channel != Channel.INCIDENT;
        }
    }
}
