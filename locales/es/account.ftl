# Signing in, the first page after it, and roles.
sign-in-title = Iniciar sesión
sign-in-lede = Para quienes trabajan en este sitio. Para leer no hace falta una cuenta.
sign-in-email = Correo electrónico
sign-in-password = Contraseña
sign-in-button = Iniciar sesión
sign-in-wrong = La dirección y la contraseña no coinciden. Compruebe ambas o pida un enlace por correo.
sign-in-demo-title = Esto es una demostración
sign-in-demo-text = Inicie sesión como una de estas personas inventadas. Ninguna existe.
sign-out = Cerrar sesión

work-title = Su trabajo
work-lede = Sesión iniciada como { $name }
work-menu-label = Páginas para su trabajo
work-no-role = Aún no tiene ningún rol. No falta nada por su parte: la administración le dará uno. Si tarda, escríbanos.
work-waiting-title = Pendiente
work-task-draft = Borrador de una práctica
work-task-proposal = Corrección aún no enviada
work-task-proposal-sent = Corrección a la espera de la redacción
work-task-running = ¿Sigue en marcha? Responda con el enlace del correo enviado a su oficina
work-task-text = Borrador de un texto
work-task-proposals = { $n ->
    [one] { $n } corrección propuesta espera una respuesta
   *[other] { $n } correcciones propuestas esperan una respuesta
}
work-task-answers = { $n ->
    [one] { $n } respuesta a la pregunta anual por revisar
   *[other] { $n } respuestas a la pregunta anual por revisar
}
work-task-outdated = { $n ->
    [one] { $n } texto ha cambiado desde que se tradujo al español
   *[other] { $n } textos han cambiado desde que se tradujeron al español
}
work-try-title = Pruebe esto
work-try-administrator = Invite a alguien, asígnele un rol y lea qué dice de ello el registro.
work-try-convener = Mire qué está abierto en las convocatorias y ediciones, y qué está publicado.
work-try-editor = Abra una práctica, cambie una frase, revise la diferencia y publíquela.
work-try-translator = Abra las traducciones, elija un idioma y traduzca lo que falta o está desactualizado.
work-try-reviewer = Mire su cuenta: la evaluación empieza con la próxima convocatoria.
work-try-chair = Mire su cuenta: el trabajo de la presidencia empieza con la próxima convocatoria.
work-try-researcher = Mire su cuenta: el trabajo de campo llegará en una versión posterior.
work-try-trainer = Mire su cuenta: la Academia llegará en una versión posterior.
work-try-owner = Abra su práctica y proponga una corrección.
work-try-participant = Mire su cuenta: la Academia llegará en una versión posterior.

role-administrator = Administración
role-convener = Coordinación
role-editor = Redacción
role-translator = Traducción
role-reviewer = Evaluación
role-chair = Presidencia del jurado
role-researcher = Investigación
role-trainer = Formación
role-owner = Responsable de una práctica
role-participant = Participación
person-made-up = persona inventada

# A form that was not taken comes back, to be sent again.
signed-out-title = Su sesión ha terminado
signed-out-text = Su sesión ha terminado y el formulario no se ha podido aceptar.
signed-out-open = Iniciar sesión en otra pestaña
factor-due-title = Un paso más antes de este formulario
factor-due-text = Aún no ha mostrado su segundo factor y el formulario no se ha podido aceptar.
factor-due-open = Mostrar el segundo factor en otra pestaña
again-kept = No se ha perdido nada de lo que ha escrito: se conserva en esta página.
again-come-back = Vuelva a esta pestaña y envíe de nuevo el formulario.
again-send = Enviar de nuevo
