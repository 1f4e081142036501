package io.gendan.shipment.delayreason;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A reason that our own people give is one that there are words for; what carriers say is kept whatever it is. */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OfTheList.Known.class)
public @interface OfTheList {
    String message() default "is no delay code of SMDG: GET /v1/delay-reasons lists them";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Known implements ConstraintValidator<OfTheList, String> {
        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            return code == null || DelayReason.of(code).isPresent();
        }
    }
}
