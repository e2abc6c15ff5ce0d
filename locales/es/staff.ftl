# Pages for those who keep the installation: persons, desks, handing over, the log.

choose = Elige…
not-done = No se ha hecho
sieve-button = Mostrar
sieve-all = Mostrar todo

## Persons

people-title = Personas
people-title-help = Invita, da y retira papeles, suspende.
people-search = Nombre o correo electrónico
people-any-state = Cualquier estado
people-any-role = Cualquier papel
people-order-name = Nombre
people-order-newest = Primero las más recientes
people-order-oldest = Primero las más antiguas
people-order-state = Estado
people-count = { $n ->
    [0] Ninguna persona
    [one] { $n } persona
   *[other] { $n } personas
}
people-none = Nadie coincide con esta búsqueda. Prueba con menos palabras o con otro filtro.
role = Papel
person-name = Nombre
person-email = Correo electrónico
person-email-help = Ahí llega la invitación, y con él se inicia sesión.
person-lang = Idioma de las cartas
person-lang-help = Las cartas se escriben en él. Se puede cambiar después en la cuenta.
person-lang-missing = Elige uno de los idiomas
person-roles = Papeles
person-state = Estado
person-since = Aquí desde
person-invited-at = Última invitación enviada
person-state-invited = Invitación enviada
person-state-accepted = Puede iniciar sesión
person-state-suspended = Acceso suspendido
person-no-role = Ningún papel. Sin papel se puede iniciar sesión y ver las oficinas propias, nada más.
person-no-desk = En ninguna oficina.
person-log = Últimas entradas del registro
person-log-all = Todas las entradas sobre esta persona
person-invite-title = Invitar a alguien
person-invite-lede = La persona recibe una carta con un enlace. Los papeles y las oficinas esperan a que acepte la invitación.
person-invite-button = Enviar la invitación
person-invite-again = Enviar otra vez la invitación
person-known = Ya hay una persona con esta dirección
person-known-link = Abrir la página de { $name }
person-join-desk = Añadir a una oficina
person-join-desk-button = Añadir a la oficina
person-leaves = Si se va
person-suspend = Suspender
person-suspend-help = A quien se suspende se le cierra la sesión de inmediato y no puede volver hasta que se le readmita. Traspasa antes lo que esté pendiente.
person-suspended-help = Esta persona no puede iniciar sesión.
person-readmit = Readmitir
person-not-herself = Nadie puede suspenderse a sí mismo. Pídelo a otra persona de la administración.
person-last-administrator = Es la última persona con el papel de administración. Da antes ese papel a otra.
person-not-in = Una de las personas elegidas no puede hacerse cargo. Elige a alguien que pueda iniciar sesión.
person-unfit = Una de las personas elegidas no puede hacerse cargo de algo: le falta el papel o ya tiene lo mismo abierto. Elige a otra o da antes el papel.

## Roles

role-everywhere = Papeles para todo el sitio
role-everywhere-help = Una persona puede tener varios o ninguno.
role-limited = Un papel para una sola cosa
role-give = Dar un papel
role-give-button = Dar el papel
role-take-back = Retirar
role-take-back-help = Al retirar un papel se cierra la sesión de la persona en todas partes, para que ninguna página abierta siga con él.
role-missing = Elige un papel
role-scope-kind = Dónde vale
role-scope = Cuál
role-scope-help = La última parte de la dirección, por ejemplo turin-neighbourhood-houses. Déjalo vacío para todo el sitio.
role-which-help = La última parte de la dirección, por ejemplo turin-neighbourhood-houses.
role-scope-unknown = No hay nada en esta dirección. Copia la última parte de la dirección desde la propia página
scope-kind-site = Todo el sitio
scope-kind-practice = Una práctica
scope-site = todo el sitio
scope-call = convocatoria { $slug }
scope-practice = práctica { $slug }
scope-edition = edición { $slug }

## Desks

desk = Oficina
desks-title = Oficinas
desks-title-help = Las oficinas a las que pertenecen las prácticas y quién responde de ellas.
desks-lede = Una oficina forma parte de una organización en una ciudad. Las prácticas pertenecen a las oficinas y no a las personas, así quedan en buenas manos cuando alguien se va. De cada oficina responden dos responsables.
desks-search = Nombre de la oficina o de la organización
desks-needs-steward = Solo las oficinas a las que les falta responsable
desks-count = { $n ->
    [0] Ninguna oficina
    [one] { $n } oficina
   *[other] { $n } oficinas
}
desks-none = Aquí no hay ninguna oficina. Las crean la administración y la coordinación; quien pertenece a una la encuentra en esta página.
desk-name = Nombre de la oficina
desk-name-help = Como la llaman allí, por ejemplo «Servicio de integración».
desk-organisation = Organización
desk-organisation-help = Elige una conocida escribiendo su nombre o introduce una nueva.
desk-place = Ciudad
desk-place-missing = Elige una ciudad
desk-email = Buzón de la oficina
desk-email-help = El buzón de la propia oficina, no el de una persona. Puede quedar vacío.
desk-slug = Dirección
desk-slug-help = Cómo se llama la oficina en las direcciones: letras minúsculas de la a a la z, cifras y guiones. Si queda vacía, se forma a partir del nombre. Después no se puede cambiar.
desk-slug-unusable = Escribe una dirección de letras minúsculas de la a a la z, cifras y guiones sueltos, distinta de «new»
desk-slug-taken = Otra oficina tiene esta dirección. Elige otra
desk-make-title = Crear una oficina
desk-make-button = Crear la oficina
desk-edit-title = Cambiar la oficina
desk-edit-button = Guardar
desk-back = Volver a la oficina
desk-made-up = inventada
desk-made-up-help = Esta oficina y su organización no existen. Sirven para demostraciones y pruebas.
desk-made-up-practices = La oficina es inventada: solo como demostración se muestra con una práctica real, que no tiene nada que ver con ella.
desk-members = Miembros
desk-stewards = Responsables
desk-steward = Responsable
desk-as-steward = Como responsable
desk-steward-of-all = Como responsable de estas oficinas
desk-needs-steward = falta responsable
desk-warning = { $n ->
    [0] Nadie responde de esta oficina. Nombra responsables a dos miembros, para que haya uno cuando falte el otro.
    [one] De esta oficina responde una sola persona. Nombra responsable a otro miembro, para que haya alguien cuando falte.
   *[other] De esta oficina responde una sola persona. Nombra responsable a otro miembro, para que haya alguien cuando falte.
}
work-desk-warning = La oficina «{ $desk }» tiene menos de dos responsables. Nombra responsable a otro miembro.
desk-no-member = Todavía no hay nadie en esta oficina.
desk-make-steward = Nombrar responsable
desk-unmake-steward = Ya no es responsable
desk-remove-member = Quitar
desk-add-member = Añadir un miembro
desk-add-member-help = El correo electrónico de alguien que ya trabaja aquí. A las demás personas las invita antes la administración.
desk-add-member-button = Añadir
desk-member-unknown = Nadie trabaja aquí con esta dirección. Compruébala o pide a la administración que invite a la persona
desk-missing = Elige una oficina
desk-practices = Prácticas
desk-no-practice = Ninguna práctica pertenece a esta oficina.
desk-change-practices = Asignar o mover prácticas

ownership-title = Prácticas de { $desk }
ownership-lede = Cada práctica pertenece como mucho a una oficina. Sus miembros hablan por ella.
ownership-to = Mover a
ownership-no-desk = Ninguna oficina
ownership-move = Mover
ownership-assign = Asignar una práctica
ownership-assign-button = Asignar
ownership-practice = Práctica
ownership-practice-help = Su dirección o la última parte de ella, por ejemplo turin-neighbourhood-houses. Si pertenece a otra oficina, pasa a esta.
ownership-practice-unknown = No hay ninguna práctica en esta dirección. Copia la dirección desde su página

## Handing over

hand-over-title = Traspasar
hand-over-of = Traspaso de { $name }
hand-over-lede = Lo que está pendiente con esta persona. Elige quién se hace cargo de cada cosa o déjala como está. Todo lo elegido se traspasa a la vez.
hand-over-search = Buscar personas por nombre o correo electrónico
hand-over-to = Traspasar a
hand-over-leave = Dejar como está
hand-over-nothing = No hay nada pendiente con esta persona.
hand-over-last-steward = La última persona responsable: sin otra, nadie responde de esta oficina.
hand-over-second-last-steward = Una de dos personas responsables: después queda solo una.
hand-over-practices = Estas prácticas se quedan en la oficina:
hand-over-by-steward = Lo traspasa una persona responsable de la oficina o la administración.
hand-over-by-administrator = Los papeles los traspasa la administración.
hand-over-suspend = Después, suspender a esta persona
hand-over-button = Traspasar

## What was just done

done-invited = La invitación está en camino.
done-invited-again = La invitación está otra vez en camino. Se envía como mucho una vez por minuto.
done-suspended = El acceso de la persona está suspendido en todas partes.
done-readmitted = La persona puede volver a entrar.
done-role-given = El papel está dado.
done-role-taken-back = El papel está retirado y la sesión de la persona, cerrada en todas partes.
done-desk-joined = La persona forma parte de la oficina.
done-handed-over = Lo que has elegido está traspasado.
done-desk-made = La oficina está creada. Añade ahora sus miembros.
done-desk-changed = Los cambios están guardados.
done-member-joined = El miembro está añadido.
done-member-removed = El miembro está quitado.
done-steward-made = El miembro es ahora responsable.
done-steward-unmade = La persona sigue siendo miembro, pero ya no es responsable.
done-practices-changed = Las prácticas de la oficina han cambiado.

## The log

log-title = Registro
log-title-help = Quién hizo qué y cuándo, sellado contra cambios posteriores.
log-lede = Todo lo que se ha hecho, lo más reciente primero. Cada entrada está sellada junto con la anterior, así ninguna se puede cambiar o quitar sin que se note. Leer no deja ninguna entrada.
log-kind = Tipo
log-kind-help = Cómo empieza: person, role.granted, practice…
log-actor = Quién
log-actor-help = Un correo electrónico, system, visitor o command:demo
log-subject = Sobre qué
log-subject-help = Un correo electrónico, practice o practice/turin-neighbourhood-houses
log-from = Desde
log-to = Hasta
log-number = Número
log-body = Detalles
log-none = Ninguna entrada coincide. Prueba con menos filtros.
log-unknown = Aquí no se conoce a nadie con este correo electrónico. Comprueba la dirección.
log-newer = Entradas más recientes
log-older = Entradas más antiguas
log-file = Estas entradas como tabla (CSV, 10 000 como máximo)
log-verify = Verificar los sellos
log-verify-help = Examina las 10 000 entradas más recientes.
log-verified = Verificado el { $at }: las entradas de la { $first } a la { $last } están completas y sin cambios.
log-broken = El registro ha sido modificado
log-broken-text = Hay sellos que no encajan. Deja la base de datos como está, avisa a quien gestiona esta instalación y compara con una copia de seguridad:
log-erased = una persona borrada
log-actor-system = El programa
log-actor-visitor = Una visita
log-actor-command = La orden «{ $command }»
log-other = { $actor }: { $kind }, { $subject }
log-person-invited = { $actor } ha enviado una invitación a { $subject }.
log-person-accepted = { $subject } ha aceptado la invitación.
log-person-suspended = { $actor } ha suspendido a { $subject }.
log-person-readmitted = { $actor } ha readmitido a { $subject }.
log-person-handed-over = { $suspended ->
    [yes] { $actor } ha traspasado lo de { $subject }: oficinas { $desks }, papeles { $roles }, otras cosas { $items }. El acceso de la persona ha quedado suspendido.
   *[no] { $actor } ha traspasado lo de { $subject }: oficinas { $desks }, papeles { $roles }, otras cosas { $items }.
}
log-role-granted = { $actor } ha dado a { $subject } el papel «{ $role }» ({ $scope }).
log-role-revoked = { $actor } ha retirado a { $subject } el papel «{ $role }» ({ $scope }).
log-session-began = { $actor } ha iniciado sesión.
log-session-ended = { $actor } ha cerrado sesión, aquí o en otros dispositivos.
log-password-changed = { $actor } ha cambiado la contraseña de { $subject }.
log-desk-made = { $actor } ha creado la oficina { $subject }.
log-desk-changed = { $actor } ha cambiado la oficina { $subject }.
log-desk-joined = { $actor } ha añadido a { $person } a la oficina { $subject }{ $steward ->
    [yes] {" "}como responsable.
   *[no] .
}
log-desk-left = { $actor } ha quitado a { $person } de la oficina { $subject }.
log-desk-steward-made = { $actor } ha nombrado a { $person } responsable de la oficina { $subject }.
log-desk-steward-unmade = { $actor } ha dejado a { $person } solo como miembro de la oficina { $subject }.
log-practice-assigned = { $actor } ha asignado la práctica { $subject } { $given ->
    [yes] a la oficina { $desk }.
   *[no] a ninguna oficina.
}
log-practice-published = { $actor } ha publicado la versión { $version } de la práctica { $subject }.
log-practice-translated = { $actor } ha traducido la práctica { $subject }.
log-practice-withdrawn = { $actor } ha retirado la práctica { $subject }.
log-practice-renamed = { $actor } ha dado otra dirección a la práctica { $subject }.
log-practice-confirmed = { $actor } ha confirmado que la práctica { $subject } funciona.
log-practice-ended = { $actor } ha anotado que la práctica { $subject } ya no funciona.
log-place-changed = { $actor } ha cambiado la ciudad { $subject }.
log-contact-received = { $actor } ha escrito por el formulario de contacto.
log-page-changed = { $actor } ha cambiado la página { $subject }.
log-news-changed = { $actor } ha cambiado la noticia { $subject }.
log-date-changed = { $actor } ha cambiado la cita { $subject } del calendario.
log-partner-changed = { $actor } ha cambiado el socio { $subject }.
log-funding-changed = { $actor } ha cambiado la mención de financiación { $subject }.
log-story-changed = { $actor } ha cambiado los textos de la página de inicio.
log-accessibility-changed = { $actor } ha cambiado la declaración de accesibilidad.
log-thesaurus-changed = { $actor } ha cambiado el tesauro.
log-practices-seeded = { $actor } ha inventado prácticas para las pruebas.
log-draft-passed-on = { $actor } ha traspasado un borrador a { $person }.
log-text-passed-on = { $actor } ha traspasado un borrador de un texto a { $person }.
log-address-asked = { $actor } ha pedido otro correo electrónico.
log-address-changed = { $actor } ha confirmado otro correo electrónico.
log-code-app-set = { $actor } ha configurado una aplicación de códigos.
log-code-app-removed = { $actor } ha quitado la aplicación de códigos.
log-draft-started = { $actor } ha empezado un borrador.
log-draft-dropped = { $actor } ha abandonado un borrador.
log-draft-submitted = { $actor } ha propuesto una corrección.
log-draft-accepted = { $actor } ha aceptado una propuesta.
log-draft-declined = { $actor } ha rechazado una propuesta.
log-draft-brought-back = { $actor } ha recuperado un borrador abandonado.
log-draft-published = { $actor } ha publicado una propuesta.
log-link-asked = { $actor } ha pedido un enlace para iniciar sesión.
log-passkey-added = { $actor } ha añadido una llave de acceso.
log-passkey-removed = { $actor } ha quitado una llave de acceso.
log-person-described = { $actor } ha cambiado el nombre o el idioma de { $subject }.
log-person-erased = Se ha borrado una cuenta.
log-practice-created = { $actor } ha empezado la nueva práctica { $subject }.
log-practice-resumed = { $actor } ha anotado que la práctica { $subject } sí funciona.
log-practice-unconfirmed = { $actor } ha retirado la confirmación de que la práctica { $subject } funciona.
log-recovery-made = { $actor } ha creado nuevos códigos de recuperación.
log-recovery-used = { $actor } ha usado un código de recuperación.
log-running-asked = { $actor } ha preguntado a la oficina { $subject } si sus prácticas siguen funcionando.
log-running-answered = { $actor } ha respondido si la práctica { $subject } sigue funcionando.
log-running-settled = { $actor } ha atendido la respuesta sobre la práctica { $subject }.
